package org.thriveline.figures;

import org.thriveline.call.AbandonStage;
import org.thriveline.call.Line;
import org.thriveline.policy.AreaCode;

/** Calls as bytes. */
final class CallForm implements FactForm<CallFact> {
    private final FactOut.Words lines = new FactOut.Words();
    private final FactOut.Words areas = new FactOut.Words();
    private final FactOut.Words stages = new FactOut.Words();
    private final FactIn.Words<Line> lineWords = new FactIn.Words<>(Line::valueOf);
    private final FactIn.Words<AreaCode> areaWords = new FactIn.Words<>(AreaCode::new);
    private final FactIn.Words<AbandonStage> stageWords = new FactIn.Words<>(AbandonStage::valueOf);

    @Override
    public void write(CallFact fact, FactOut out) {
        out.number(fact.second());
        out.word(lines, fact.line());
        out.word(areas, fact.area());
        out.number(fact.waited());
        out.word(stages, fact.abandoned());
    }

    @Override
    public CallFact read(FactIn in) {
        return new CallFact(
                in.number(), in.word(lineWords), in.optional(areaWords), in.number(), in.optional(stageWords));
    }
}
