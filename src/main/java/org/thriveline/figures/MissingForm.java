package org.thriveline.figures;

import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingFrom;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;

/** Reports of missing people as bytes. */
final class MissingForm implements FactForm<MissingFact> {
    private final FactOut.Words persons = new FactOut.Words();
    private final FactOut.Words ages = new FactOut.Words();
    private final FactOut.Words places = new FactOut.Words();
    private final FactOut.Words risks = new FactOut.Words();
    private final FactOut.Words areas = new FactOut.Words();
    private final FactIn.Words<PersonKey> personWords = new FactIn.Words<>(PersonKey::new);
    private final FactIn.Words<AgeGroup> ageWords = new FactIn.Words<>(AgeGroup::valueOf);
    private final FactIn.Words<MissingFrom> placeWords = new FactIn.Words<>(MissingFrom::valueOf);
    private final FactIn.Words<RiskLevel> riskWords = new FactIn.Words<>(RiskLevel::new);
    private final FactIn.Words<AreaCode> areaWords = new FactIn.Words<>(AreaCode::new);

    @Override
    public void write(MissingFact fact, FactOut out) {
        out.number(fact.second());
        out.word(persons, fact.person());
        out.word(ages, fact.age());
        out.word(places, fact.from());
        out.word(risks, fact.risk());
        out.word(areas, fact.area());
    }

    @Override
    public MissingFact read(FactIn in) {
        return new MissingFact(
                in.number(),
                in.word(personWords),
                in.word(ageWords),
                in.word(placeWords),
                in.word(riskWords),
                in.optional(areaWords));
    }
}
