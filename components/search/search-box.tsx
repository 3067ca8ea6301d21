'use client';

import { useCombobox } from 'downshift';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { QUERY_MAX } from '@/lib/domain/search/query';
import type { Found } from '@/lib/web/found';
import { searchPath } from '@/lib/web/search-path';
import { HitRow } from './hit-row';

/** How long somebody pauses in typing before hits are asked for, in milliseconds. */
const PAUSE = 120;

interface Offer {
  found: Found[];
  total: number;
}

const ALL = 'all';
type Item = Found | typeof ALL;

/**
 * The box in the bar at the top: a plain search form, under which the best hits stand while one types. `/` and
 * Ctrl K (⌘K) lead to it; where it is hidden, to the search page.
 */
export function SearchBox() {
  const t = useTranslations('search');
  const router = useRouter();
  const [offer, setOffer] = useState<Offer | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const asked = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const ask = (query: string) => {
    clearTimeout(timer.current);
    asked.current?.abort();
    if (query.trim() === '') return setOffer(null);
    timer.current = setTimeout(async () => {
      const controller = new AbortController();
      asked.current = controller;
      const answer = await fetch(`/search/suggest?q=${encodeURIComponent(query)}`, { signal: controller.signal }).catch(
        () => null,
      );
      if (answer?.ok) setOffer((await answer.json()) as Offer);
    }, PAUSE);
  };

  const items: Item[] = offer ? [...offer.found, ALL] : [];
  const { isOpen, inputValue, highlightedIndex, getMenuProps, getInputProps, getItemProps, setInputValue } = useCombobox<Item>({
    id: 'search-box',
    inputId: 'search-box-input',
    items,
    itemToString: () => '',
    selectedItem: null,
    onInputValueChange: ({ inputValue: typed }) => ask(typed),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && go(selectedItem),
    stateReducer: ({ inputValue: typed }, { type, changes }) => {
      const { InputBlur, InputKeyDownEnter, ItemClick, InputKeyDownEscape } = useCombobox.stateChangeTypes;
      if (type === InputBlur || type === InputKeyDownEscape) return { ...changes, inputValue: typed, selectedItem: null };
      if (type === InputKeyDownEnter || type === ItemClick) return { ...changes, inputValue: typed };
      return changes;
    },
  });

  const go = (item: Item) => {
    router.push(item === ALL ? searchPath({ q: inputValue }) : item.href);
    setInputValue('');
    box.current?.blur();
  };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isShortcut = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isShortcut && !(event.key === '/' && !isWriting(event.target))) return;
      event.preventDefault();
      if (box.current?.offsetParent) box.current.select();
      else router.push(searchPath({}));
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
      clearTimeout(timer.current);
      asked.current?.abort();
    };
  }, [router]);

  return (
    <search>
      <form
        className="omni"
        action={searchPath({})}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          go(ALL);
        }}
      >
        <label className="vh" htmlFor="search-box-input">
          {t('title')}
        </label>
        <Icon name="search" />
        <input
          {...getInputProps({ ref: box, id: 'search-box-input', 'aria-labelledby': undefined })}
          type="search"
          name="q"
          maxLength={QUERY_MAX}
          placeholder={t('placeholder')}
          dir="auto"
          autoComplete="off"
        />
        <span className="omni-key" aria-hidden="true">
          <kbd>/</kbd>
        </span>
        <ul
          {...getMenuProps({ 'aria-label': t('offered'), 'aria-labelledby': undefined })}
          className={isOpen && offer ? 'omni-menu' : 'omni-menu none'}
        >
          {isOpen &&
            items.map((item, index) => (
              <li
                key={item === ALL ? ALL : `${item.kind} ${item.href}`}
                {...getItemProps({ item, index })}
                className={index === highlightedIndex ? 'hit on' : 'hit'}
              >
                {item === ALL ? (
                  <span className="hit-all">{t('allHits', { count: offer?.total ?? 0 })}</span>
                ) : (
                  <HitRow hit={item} withKind />
                )}
              </li>
            ))}
        </ul>
      </form>
    </search>
  );
}

/** Whether a key belongs to what somebody writes. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
