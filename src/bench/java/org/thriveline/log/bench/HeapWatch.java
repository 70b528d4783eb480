package org.thriveline.log.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The heap of this process at each collection from now on, in MiB. Safe for use by many threads. */
final class HeapWatch {
    private static final double MEBIBYTE = 1 << 20;

    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(pool -> pool.getName())
            .collect(Collectors.toSet());
    private final AtomicLong live = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();

    HeapWatch() {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector)
                        .addNotificationListener((notice, _) -> collected(notice), null, null));
    }

    private void collected(Notification notice) {
        if (GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION.equals(notice.getType())) {
            var collection = GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData())
                    .getGcInfo();
            note(live, used(collection.getMemoryUsageAfterGc()));
            note(peak, used(collection.getMemoryUsageBeforeGc()));
        }
    }

    /** Collects now and looks at what is left, so that a short work is seen too. */
    void look() {
        note(peak, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        System.gc();
        note(live, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /** Returns the most that was left by a collection. */
    double live() {
        return live.get() / MEBIBYTE;
    }

    /** Returns the most that was there before one. */
    double peak() {
        return peak.get() / MEBIBYTE;
    }

    /** Returns the most that this process may use. */
    long limit() {
        return Math.round(Runtime.getRuntime().maxMemory() / MEBIBYTE);
    }

    private long used(Map<String, MemoryUsage> usage) {
        return pools.stream()
                .map(usage::get)
                .mapToLong(pool -> pool == null ? 0 : pool.getUsed())
                .sum();
    }

    private static void note(AtomicLong most, long bytes) {
        most.accumulateAndGet(bytes, Math::max);
    }
}
