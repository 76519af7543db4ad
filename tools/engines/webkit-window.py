#!/usr/bin/python3
"""A window of WebKitGTK as narrow as a phone: MiniBrowser's toolbar keeps it from being that."""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

WIDTH, HEIGHT = 390, 664
DATA_DIR, KEEPING = sys.argv[1:3]


def open_view(session, context):
    view = WebKit2.WebView(
        web_context=context, is_controlled_by_automation=True, visible=True
    )
    if KEEPING == "nothing":
        view.get_settings().set_enable_html5_database(False)
        view.get_settings().set_enable_html5_local_storage(False)
    window = Gtk.Window(decorated=False, default_width=WIDTH, default_height=HEIGHT)
    window.add(view)
    window.show_all()
    return view


def start(context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("webkit-window")
    session.set_application_info(info)
    session.connect("create-web-view", open_view, context)


context = (
    WebKit2.WebContext.new_ephemeral()
    if KEEPING == "private"
    else WebKit2.WebContext(
        website_data_manager=WebKit2.WebsiteDataManager(
            base_data_directory=DATA_DIR, base_cache_directory=DATA_DIR
        )
    )
)
context.set_automation_allowed(True)
context.connect("automation-started", start)
Gtk.main()
