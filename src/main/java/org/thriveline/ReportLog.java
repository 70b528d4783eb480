package org.thriveline;

import org.thriveline.history.AnalysisHistory;
import org.thriveline.history.Comparisons;
import org.thriveline.history.FactsHistory;
import org.thriveline.history.FactsKeeper;
import org.thriveline.history.FrozenHistory;
import org.thriveline.history.SeriesHistory;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.MongoStore;
import org.thriveline.policy.Policies;
import org.thriveline.report.ReportHistory;
import org.thriveline.report.Snapshots;
import org.thriveline.report.Templates;

/** The log of a store, as reports read it. */
record ReportLog(
        MongoStore store,
        EventLog log,
        FactsHistory facts,
        Policies policies,
        Snapshots snapshots,
        ReportHistory reports)
        implements AutoCloseable {
    static ReportLog open(StoreCommand.Place place, Templates templates) {
        MongoStore store = place.existing();
        EventLog log = new EventLog(store.database(), place.properties().patience());
        EventCodec codec = place.parts().getBean(EventCodec.class);
        Policies policies = place.parts().getBean(Policies.class);
        FactsHistory facts = new FactsHistory(log, codec, policies, new FactsKeeper(store, log, policies));
        Comparisons comparisons = Comparisons.unprepared(facts, policies);
        SeriesHistory series = new SeriesHistory(facts, comparisons, new AnalysisHistory(log, codec), policies);
        FrozenHistory frozen = new FrozenHistory(facts, comparisons, series, policies);
        return new ReportLog(
                store, log, facts, policies, new Snapshots(frozen, policies, templates), new ReportHistory(log, codec));
    }

    /** Returns how many units of work the log has. */
    long size() {
        return log.size();
    }

    @Override
    public void close() {
        facts.close();
        log.close();
        store.close();
    }
}
