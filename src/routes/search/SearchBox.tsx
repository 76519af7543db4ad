import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/Button.tsx';
import { suggestionsQuery } from '../../data/search.ts';
import { useAllWording } from '../../hooks/use-all-wording.ts';
import { LONGEST_QUERY, searchPath, type SearchView } from '../../core/addresses/search-address.ts';
import styles from './SearchBox.module.css';

/** The search field with completions: a combobox as in the ARIA Authoring Practices. */
export function SearchBox({ view }: { view: SearchView }) {
  const { t, format } = useAllWording();
  const navigate = useNavigate();
  const list = useId();
  const [text, setText] = useState(view.query);
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const isNew = view.query === '';
  // Readers who open the empty search want to type; those who follow a link to a search want to
  // read. Who has gone elsewhere while the script was loading stays there.
  useEffect(() => {
    if (isNew && document.activeElement === document.body) input.current?.focus();
  }, [isNew]);
  const { data = [] } = useQuery({ ...suggestionsQuery(text), enabled: isOpen && text !== '' });
  const suggestions = isOpen ? data : [];

  const search = (query: string) => {
    setOpen(false);
    setText(query);
    void navigate(searchPath({ ...view, query: query.trim(), page: 1 }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = data.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        setOpen(true);
        return choose(chosen >= last ? -1 : chosen + 1);
      case 'ArrowUp':
        event.preventDefault();
        return choose(chosen < 0 ? last : chosen - 1);
      case 'Escape':
        if (!isOpen || suggestions.length === 0) return;
        event.preventDefault();
        choose(-1);
        return setOpen(false);
      default:
    }
  };

  return (
    <form
      role="search"
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        search(suggestions[chosen]?.word ?? text);
      }}
    >
      <input
        className={styles.input}
        // Not of type "search": for that, ARIA in HTML allows no role but searchbox.
        type="text"
        inputMode="search"
        name="q"
        ref={input}
        data-first={isNew ? '' : undefined}
        dir="auto"
        role="combobox"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={LONGEST_QUERY}
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={suggestions.length > 0}
        aria-controls={list}
        aria-activedescendant={chosen >= 0 && suggestions[chosen] ? `${list}-${chosen}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          choose(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <Button kind="main" type="submit" className={styles.submit}>
        {t('search.submit')}
      </Button>
      <div
        id={list}
        role="listbox"
        hidden={suggestions.length === 0}
        aria-label={t('search.suggestions')}
        className={styles.list}
      >
        {suggestions.map(({ word, count }, at) => (
          <div
            key={word}
            id={`${list}-${at}`}
            role="option"
            aria-selected={at === chosen}
            className={styles.option}
            // On mouse down, before the input loses the focus, which would close the list.
            onPointerDown={(event) => {
              event.preventDefault();
              search(word);
            }}
          >
            <bdi>{word}</bdi>
            <span className={styles.count}>
              {` ${t('headlines.count', { count, n: format.number(count) })}`}
            </span>
          </div>
        ))}
      </div>
    </form>
  );
}
