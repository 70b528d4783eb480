package org.thriveline.figures;

import org.thriveline.policy.AreaCode;

/** Stop-searches as bytes. */
final class SearchForm implements FactForm<SearchFact> {
    private final FactOut.Words areas = new FactOut.Words();
    private final FactOut.Words objects = new FactOut.Words();
    private final FactOut.Words outcomes = new FactOut.Words();
    private final FactOut.Words links = new FactOut.Words();
    private final FactIn.Words<AreaCode> areaWords = new FactIn.Words<>(AreaCode::new);
    private final FactIn.Words<String> objectWords = new FactIn.Words<>(text -> text);
    private final FactIn.Words<String> outcomeWords = new FactIn.Words<>(text -> text);
    private final FactIn.Words<Boolean> linkWords = new FactIn.Words<>(Boolean::valueOf);

    @Override
    public void write(SearchFact fact, FactOut out) {
        out.number(fact.second());
        out.word(areas, fact.area());
        out.word(objects, fact.object());
        out.word(outcomes, fact.outcome());
        out.word(links, fact.linked());
    }

    @Override
    public SearchFact read(FactIn in) {
        return new SearchFact(
                in.number(),
                in.optional(areaWords),
                in.optional(objectWords),
                in.optional(outcomeWords),
                in.optional(linkWords));
    }
}
