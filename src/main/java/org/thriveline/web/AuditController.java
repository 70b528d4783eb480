package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.AuditLine;
import org.thriveline.access.AuditPages;
import org.thriveline.access.AuditQuestion;
import org.thriveline.access.AuditTrail;
import org.thriveline.access.Audited;
import org.thriveline.access.ExpectedHead;
import org.thriveline.log.LedgerFault;
import org.thriveline.log.LedgerHead;
import org.thriveline.policy.Rejection;

/** The audit trail, for its own role and nobody else. Whoever reads it is written into it. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {
    private static final int MOST = 500;
    private static final int MOST_ROWS = 10_000;

    private final AuditPages pages;
    private final Semaphore verifying = new Semaphore(1);

    AuditController(AuditTrail trail) {
        this.pages = new AuditPages(trail);
    }

    /**
     * Entries, the newest first.
     *
     * @param next ask with {@code before} this number to go on, null where there is nothing more
     * @param size how many entries the trail has
     */
    record Found(List<AuditLine> entries, @Nullable Long next, long size) {
        static Found of(AuditPages.Page page) {
            return new Found(page.entries(), page.next(), page.size());
        }
    }

    /**
     * What verifying found.
     *
     * @param entries how many are sound
     * @param head the hash of the last of them
     * @param fault the first broken place, null where there is none
     */
    record Verified(long entries, String head, @Nullable Fault fault) {}

    /** Where the chain is broken, and why. */
    record Fault(long number, String kind, String why) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Audited(Act.CONSULTATION)
    @Operation(summary = "List who did what with personal data, the newest first")
    Found list(
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "who", required = false) @Nullable String who,
            @RequestParam(name = "act", required = false) @Nullable String act,
            @RequestParam(name = "about", required = false) @Nullable String about,
            @RequestParam(name = "before", required = false) @Nullable Long before,
            @RequestParam(name = "limit", defaultValue = "100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Rejection("bad-limit", "limit", "limit is from 1 to " + MOST);
        }
        return Found.of(pages.page(question(from, to, who, act, about), before, limit));
    }

    @GetMapping(produces = "text/csv", params = "format=csv")
    @Audited(Act.DISCLOSURE)
    @Operation(summary = "The same as a table in CSV, 10,000 rows at most")
    ResponseEntity<String> csv(
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "who", required = false) @Nullable String who,
            @RequestParam(name = "act", required = false) @Nullable String act,
            @RequestParam(name = "about", required = false) @Nullable String about,
            @RequestParam(name = "before", required = false) @Nullable Long before) {
        AuditPages.Page page = pages.page(question(from, to, who, act, about), before, MOST_ROWS);
        return Csv.answer("audit", AuditCsv.text(page.entries()));
    }

    @GetMapping("/verification")
    @Audited(Act.CONSULTATION)
    @Operation(summary = "Recompute the chain of the audit trail, and say whether every entry is as it was written")
    Verified verify(@RequestParam(name = "expect", required = false) @Nullable List<String> expect) {
        if (!verifying.tryAcquire()) {
            throw new Rejection("verifying-already", "", "The trail is being verified. Try again when that is done.");
        }
        try {
            LedgerHead head = pages.verify(ExpectedHead.all(expect == null ? List.of() : expect));
            return new Verified(head.next(), head.hash(), null);
        } catch (LedgerFault e) {
            return new Verified(e.number(), "", new Fault(e.number(), e.kind().word(), String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            throw new Rejection("bad-expect", "expect", String.valueOf(e.getMessage()));
        } finally {
            verifying.release();
        }
    }

    private static AuditQuestion question(
            @Nullable String from,
            @Nullable String to,
            @Nullable String who,
            @Nullable String act,
            @Nullable String about) {
        return new AuditQuestion(moment("from", from), moment("to", to), text(who), text(act), text(about));
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    private static @Nullable Instant moment(String name, @Nullable String given) {
        try {
            return given == null || given.isBlank() ? null : Instant.parse(given);
        } catch (DateTimeException e) {
            throw new Rejection("bad-" + name, name, name + " is an instant such as 2026-11-23T08:00:00Z");
        }
    }
}
