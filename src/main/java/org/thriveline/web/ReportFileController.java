package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.policy.Rejection;
import org.thriveline.report.ReportFiles;
import org.thriveline.report.Reports;
import org.thriveline.report.Written;
import org.thriveline.report.paper.HtmlForm;
import org.thriveline.report.paper.PaperFile;

/** The files of reports. */
@RestController
class ReportFileController {
    private final Reports reports;

    ReportFileController(Reports reports) {
        this.reports = reports;
    }

    @Audited(Act.DISCLOSURE)
    @GetMapping(ReportAnswers.PATH + "/{id}/files/{name}")
    @Operation(
            summary = "Download a report: HTML, PDF, XLSX, ODS, CSV of a table, JSON of the figures",
            description = "With copy=public, small numbers are not told.")
    ResponseEntity<byte[]> file(
            @PathVariable("id") String id,
            @PathVariable("name") String name,
            @RequestParam(name = "copy", required = false) @Nullable String copy) {
        Written report = reports.one(id);
        if (copy != null && !copy.equals("public") && !copy.equals("full")) {
            throw new Rejection("bad-copy", "copy", "copy is public or full");
        }
        boolean open = "public".equals(copy);
        PaperFile file = ReportFiles.one(report, open, name)
                .orElseThrow(() -> new Rejection("not-recorded", "name", "The report has no file " + name + "."));
        boolean page = file.name().endsWith(".html");
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(file.type()));
        headers.setContentDisposition((page ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name())
                .build());
        if (page) {
            // It brings its own style, and nothing else may run in it.
            headers.set("Content-Security-Policy", HtmlForm.CONTENT_SECURITY_POLICY);
        }
        return ResponseEntity.ok().headers(headers).body(file.bytes());
    }
}
