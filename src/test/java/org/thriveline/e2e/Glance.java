package org.thriveline.e2e;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a page said at one moment, taken down at once.
 *
 * @param position of the log that it stood on
 * @param at the moment of its picture
 * @param beside what the board's panel of unusual counts stood on
 * @param now the moment for which it showed waits, in whole seconds; on a page of the past that moment
 * @param texts of the elements of each test id, in their order; a row's cells between bars
 */
record Glance(long position, Instant at, Beside beside, ZonedDateTime now, Map<String, List<String>> texts) {
    /** The frame of what is unusual, which comes to the board on its own; that of the page where there is none. */
    record Beside(long position, Instant at) {}

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String READ = """
        () => {
          const words = (element) => {
            const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            let said = '', parent = null;
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
              const within = node.parentElement;
              if (within.closest('svg, .hidden:not(.mark .hidden), [aria-hidden=true]') === null) {
                said += (parent === within ? '' : ' ') + node.data;
                parent = within;
              }
            }
            return said.replace(/\\s+/g, ' ').replace(/ ([,:.”])/g, '$1').replace(/“ /g, '“').trim();
          };
          const row = (element) => [...element.children].filter((cell) => cell.ariaHidden !== 'true').map(words).join(' | ');
          const text = (element) => element.dataset.marks ?? (element.matches('tr') ? row(element) : words(element));
          const texts = {};
          const add = (key, element) => (texts[key] ??= []).push(text(element));
          document.querySelectorAll('main [data-testid], .drawer [data-testid]').forEach((element) => {
            if (!element.querySelector('main, section, table')) add(element.dataset.testid, element);
          });
          document.querySelectorAll('main tr[data-row]').forEach((element) => add('row', element));
          return JSON.stringify({
            position: document.querySelector('[data-testid=position]').textContent,
            at: document.querySelector('footer time').dateTime,
            clock: (document.querySelector('.past__time') ?? document.querySelector('.connection__time')).textContent,
            unusual: {...(document.querySelector('[data-unusual-at]') ?? document.createElement('i')).dataset},
            texts,
          });
        }\
        """;

    static Glance at(Page page) {
        return of(JsonMapper.shared().readTree((String) page.evaluate(READ)));
    }

    private static Glance of(JsonNode read) {
        Instant at = Instant.parse(read.path("at").stringValue());
        ZonedDateTime picture = at.atZone(ZONE);
        ZonedDateTime now = picture.with(LocalTime.parse(read.path("clock").stringValue()));
        if (Duration.between(now, picture).toHours() >= 12) {
            now = now.plusDays(1);
        }
        Map<String, List<String>> texts = new TreeMap<>();
        read.path("texts")
                .properties()
                .forEach(one -> texts.put(
                        one.getKey(),
                        one.getValue().valueStream().map(JsonNode::stringValue).toList()));
        long position = Long.parseLong(read.path("position").stringValue());
        JsonNode unusual = read.path("unusual");
        Beside beside = new Beside(
                Long.parseLong(unusual.path("unusualPosition").asString(String.valueOf(position))),
                Instant.parse(unusual.path("unusualAt").asString(at.toString())));
        return new Glance(position, at, beside, now, texts);
    }
}
