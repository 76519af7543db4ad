"""Runs W3C's feed validator over feeds: `validate.py <its folder> <site> <address of the site> <file> ...`.

It prints a JSON list of what is said of each file, as {file, level, kind, value, message}.
"""
import json
import pathlib
import sys

validator, site, address, *files = sys.argv[1:]
sys.path.insert(0, str(pathlib.Path(validator) / 'src'))

import feedvalidator  # noqa: E402
from feedvalidator import compatibility, logging  # noqa: E402
from feedvalidator.formatter.text_plain import Formatter  # noqa: E402

found = []
for file in files:
    with open(pathlib.Path(site) / file, 'rb') as feed:
        try:
            events = feedvalidator.validateStream(feed, firstOccurrenceOnly=0, base=address + file)['loggedEvents']
        except logging.ValidationFailure as failure:
            events = [failure.event]
    for event in compatibility.AA(events):
        level = 'error' if isinstance(event, logging.Error) else 'warning'
        message = '\n'.join(Formatter([event]))
        found.append({'file': file, 'level': level, 'kind': type(event).__name__, 'value': str(event.params.get('value', '')), 'message': message})
json.dump(found, sys.stdout)
