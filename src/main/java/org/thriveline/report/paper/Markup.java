package org.thriveline.report.paper;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands on the page, the same for the browser and for paper.
 *
 * @param print whether it is for a PDF
 */
record Markup(Paper paper, boolean print) {
    private static final int SHORT = 12;

    /** A table of so many rows moves to the next page rather than breaks. */
    private static final int TOGETHER = 16;

    /** As many rows of a table that breaks are together at least, at its beginning and its end. */
    private static final int KEPT = 3;

    DomContent body() {
        return each(
                print ? each() : a("Skip to the figures").withClass("skip").withHref("#main"),
                header(
                        paper.marks().isEmpty()
                                ? each()
                                : ul(each(paper.marks(), mark -> li(mark))).withClass("marks"),
                        p(paper.force()).withClass("force"),
                        h1(paper.title()),
                        p(paper.subtitle()).withClass("subtitle")),
                nav(
                                h2("Contents").withId("contents"),
                                ol(
                                        each(paper.chapters(), chapter -> entry(chapter.id(), chapter.title())),
                                        entry("glossary", "Words"),
                                        entry("about", "About these figures")))
                        .attr("aria-labelledby", "contents"),
                main(
                                each(
                                        paper.chapters(),
                                        chapter -> part(
                                                chapter.id(), chapter.title(), each(chapter.blocks(), this::block))),
                                part("glossary", "Words", terms(paper.glossary())),
                                part("about", "About these figures", terms(paper.about())))
                        .withId("main"));
    }

    private static DomContent entry(String id, String title) {
        return li(a(title).withHref("#" + id).withTitle("To " + title));
    }

    private static DomContent part(String id, String title, DomContent content) {
        return section(h2(title).withId(id), content).attr("aria-labelledby", id);
    }

    private static DomContent terms(List<Paper.Term> terms) {
        return dl(each(terms, term -> each(dt(term.term()), dd(term.meaning()))));
    }

    private DomContent block(Block block) {
        return switch (block) {
            case Block.Prose prose -> p(prose.text());
            case Block.Points points -> ul(each(points.points(), point -> li(point)));
            case Table each -> framed(each);
            case Bars bars -> figure(figcaption(bars.title()), drawn(bars));
        };
    }

    /** On a narrow screen a wide chart scrolls by itself, as a table does. */
    private DomContent drawn(Bars bars) {
        DomContent drawn = BarsSvg.of(bars, print);
        return print || !bars.isWide() ? drawn : scrolled(bars.title(), drawn).withClass("chart");
    }

    private static DivTag scrolled(String name, DomContent content) {
        return div(content).withTabindex(0).attr("role", "region").attr("aria-label", name);
    }

    /** On a narrow screen a table scrolls by itself, which the keyboard must reach; on paper it is in parts. */
    private DomContent framed(Table table) {
        if (!print) {
            return each(scrolled(name(table), whole(table, kind(table))).withClass(box(table)), notes(table));
        }
        List<Table> parts = new PageParts(table).all();
        String kind = parts.size() == 1 ? kind(table) : "many";
        return each(parts, part -> div(whole(part, kind), notes(part)).withClass(box(part)));
    }

    private static String box(Table table) {
        return table.rows().size() <= TOGETHER ? "table together" : "table";
    }

    private static String name(Table table) {
        return "Table " + table.number() + ": " + table.title();
    }

    private static String kind(Table table) {
        return table.columns().stream().noneMatch(Table.Column::figures) ? "wordy" : "figures";
    }

    private static DomContent notes(Table table) {
        return table.notes().isEmpty()
                ? each()
                : ul(each(table.notes(), note -> li(note))).withClass("notes");
    }

    private static DomContent whole(Table table, String kind) {
        return table(
                        caption(name(table)),
                        thead(tr(each(
                                table.columns(),
                                column -> th(column.head())
                                        .attr("scope", "col")
                                        .withClass((column.figures() ? "figure" : "words") + whole(column.head()))))),
                        tbody(each(IntStream.range(0, table.rows().size()).mapToObj(place -> row(table, place)))))
                .withClass(kind);
    }

    private static DomContent row(Table table, int place) {
        List<Cell> row = table.rows().get(place);
        TrTag line = tr(each(IntStream.range(0, row.size()).mapToObj(column -> cell(table, row, column))));
        int left = table.rows().size() - 1 - place;
        return place > 0 && (place < KEPT || left < KEPT - 1) ? line.withClass("kept") : line;
    }

    private static DomContent cell(Table table, List<Cell> row, int place) {
        String shown = row.get(place).shown();
        if (place == 0) {
            return th(shown).attr("scope", "row");
        }
        return td(shown).withClass((table.columns().get(place).figures() ? "figure" : "words") + whole(shown));
    }

    /** A short word such as 2018/19 is not broken. */
    private static String whole(String text) {
        return text.length() <= SHORT && !text.contains(" ") ? " whole" : "";
    }
}
