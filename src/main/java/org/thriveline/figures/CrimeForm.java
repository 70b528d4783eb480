package org.thriveline.figures;

import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;

/** Recorded crimes as bytes. */
final class CrimeForm implements FactForm<CrimeFact> {
    private final FactOut.Words areas = new FactOut.Words();
    private final FactOut.Words beats = new FactOut.Words();
    private final FactOut.Words categories = new FactOut.Words();
    private final FactOut.Words districts = new FactOut.Words();
    private final FactIn.Words<AreaCode> areaWords = new FactIn.Words<>(AreaCode::new);
    private final FactIn.Words<BeatCode> beatWords = new FactIn.Words<>(BeatCode::new);
    private final FactIn.Words<String> categoryWords = new FactIn.Words<>(String::intern);
    private final FactIn.Words<String> districtWords = new FactIn.Words<>(String::intern);

    @Override
    public void write(CrimeFact fact, FactOut out) {
        out.number(fact.second());
        out.word(areas, fact.area());
        out.word(beats, fact.beat());
        out.word(categories, fact.category());
        out.word(districts, fact.district());
    }

    @Override
    public CrimeFact read(FactIn in) {
        return new CrimeFact(
                in.number(),
                in.optional(areaWords),
                in.optional(beatWords),
                in.word(categoryWords),
                in.optional(districtWords));
    }
}
