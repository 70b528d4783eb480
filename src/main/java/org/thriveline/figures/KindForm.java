package org.thriveline.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.thriveline.policy.MeasureRule.Records;

/** How the facts of one kind of record are written and read, in parts that know nothing of each other. Immutable. */
final class KindForm<F extends Fact> {
    private final Records of;
    private final Class<F> type;
    private final Supplier<FactForm<F>> form;

    private KindForm(Records of, Class<F> type, Supplier<FactForm<F>> form) {
        this.of = of;
        this.type = type;
        this.form = form;
    }

    static KindForm<? extends Fact> of(Records of) {
        return switch (of) {
            case CALLS -> new KindForm<>(of, CallFact.class, CallForm::new);
            case INCIDENTS -> new KindForm<>(of, IncidentFact.class, IncidentForm::new);
            case MISSING -> new KindForm<>(of, MissingFact.class, MissingForm::new);
            case SEARCHES -> new KindForm<>(of, SearchFact.class, SearchForm::new);
            case CRIMES -> new KindForm<>(of, CrimeFact.class, CrimeForm::new);
        };
    }

    /** Days of one kind that were read. */
    record Part<F extends Fact>(Records of, List<Dated.Day<F>> days) {
        // The part's first word says its kind, by which its form and the table are chosen alike.
        @SuppressWarnings("unchecked")
        void into(Facts facts) {
            days.forEach(((Dated<F>) facts.dated(of))::add);
        }
    }

    /**
     * Returns days as bytes.
     *
     * @param most how many facts a part holds before another begins, at the next day
     */
    List<byte[]> parts(List<? extends Dated.Day<? extends Fact>> days, int most) {
        List<byte[]> parts = new ArrayList<>();
        List<Dated.Day<? extends Fact>> together = new ArrayList<>();
        int facts = 0;
        for (Dated.Day<? extends Fact> day : days) {
            together.add(day);
            facts += day.rows().size();
            if (facts >= most) {
                parts.add(part(together));
                together.clear();
                facts = 0;
            }
        }
        if (!together.isEmpty()) {
            parts.add(part(together));
        }
        return parts;
    }

    private byte[] part(List<Dated.Day<? extends Fact>> days) {
        FactOut out = new FactOut();
        FactForm<F> rows = form.get();
        out.text(of.name());
        out.number(days.size());
        for (Dated.Day<? extends Fact> day : days) {
            out.number(day.day());
            out.number(day.rows().size());
            for (Dated.Row<? extends Fact> row : day.rows()) {
                out.text(row.id());
                rows.write(type.cast(row.fact()), out);
            }
        }
        return out.bytes();
    }

    static Part<?> read(byte[] bytes) {
        FactIn in = new FactIn(bytes);
        return of(Records.valueOf(in.text())).read(in);
    }

    private Part<F> read(FactIn in) {
        FactForm<F> form = this.form.get();
        List<Dated.Day<F>> days = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            int day = in.count();
            int count = in.count();
            List<Dated.Row<F>> rows = new ArrayList<>(count);
            for (int row = 0; row < count; row++) {
                rows.add(new Dated.Row<>(in.text(), form.read(in)));
            }
            days.add(new Dated.Day<>(day, rows));
        }
        return new Part<>(of, days);
    }
}
