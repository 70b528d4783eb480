package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.thriveline.access.Act;
import org.thriveline.access.Actor;
import org.thriveline.access.AuditKind;
import org.thriveline.access.AuditTrail;
import org.thriveline.access.Audited;
import org.thriveline.intake.Formats;
import org.thriveline.intake.ImportBook;
import org.thriveline.intake.ImportJobs;
import org.thriveline.intake.ImportProgress;
import org.thriveline.intake.MappedFormat;
import org.thriveline.intake.MappingFile;
import org.thriveline.intake.RowFormat;
import org.thriveline.intake.UnreadableFile;
import org.thriveline.policy.Rejection;

/** Imports of uploaded files. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
    private final ImportJobs jobs;
    private final AuditTrail trail;

    ImportController(ImportJobs jobs, AuditTrail trail) {
        this.trail = trail;
        this.jobs = jobs;
    }

    record Started(String id) {}

    record Imports(List<Summary> imports) {}

    record Choices(List<Formats.Choice> formats, List<Formats.Choice> mappings) {}

    /** An import without its rejections. */
    record Summary(
            String id,
            String state,
            List<ImportProgress.FileProgress> files,
            long read,
            long accepted,
            long known,
            long skipped,
            long rejected,
            @Nullable String error) {
        static Summary of(ImportProgress of) {
            return new Summary(
                    of.id(),
                    of.state(),
                    of.files(),
                    of.read(),
                    of.accepted(),
                    of.known(),
                    of.skipped(),
                    of.rejected(),
                    of.error());
        }
    }

    /** Starts an import of one or more files, and answers where to see how it goes. */
    @Audited(Act.COLLECTION)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Start an import of one or more files")
    ResponseEntity<Started> start(
            @RequestPart("file") List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestPart(required = false) @Nullable MultipartFile mappingFile,
            @RequestParam(required = false) @Nullable String force,
            Principal who,
            HttpServletRequest request)
            throws IOException {
        RowFormat how = how(format, mapping, mappingFile, force);
        List<Upload> uploads = files.stream().map(Upload::new).toList();
        String id = jobs.submit(uploads, how, who.getName(), book(Actor.of(request)));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(new Started(id));
    }

    /** Whoever sent the files is who imports them, however long it takes. */
    private ImportBook book(Actor who) {
        return (step, about, count) -> trail.write(
                who, step.endsWith("started") ? AuditKind.COLLECTION : AuditKind.OUTCOME, step, about, count);
    }

    /** Returns how the last imports stand, the latest first. */
    @GetMapping
    @Operation(summary = "Show how the last imports stand")
    Imports all() {
        return new Imports(jobs.all().stream().map(Summary::of).toList());
    }

    /** Returns what can be imported. */
    @GetMapping("/formats")
    @Operation(summary = "List what can be imported")
    Choices formats() throws UnreadableFile {
        return new Choices(Formats.formats(), Formats.mappings());
    }

    /** Returns how an import stands. */
    @Audited(Act.CONSULTATION)
    @GetMapping("/{id}")
    @Operation(summary = "Show how an import stands")
    ImportProgress one(@PathVariable String id) {
        return jobs.find(id).orElseThrow(() -> new Rejection("not-recorded", "id", "There is no import " + id));
    }

    private static RowFormat how(
            @Nullable String format,
            @Nullable String mapping,
            @Nullable MultipartFile mappingFile,
            @Nullable String force)
            throws IOException {
        if ((format == null ? 0 : 1) + (mapping == null ? 0 : 1) + (mappingFile == null ? 0 : 1) != 1) {
            throw new Rejection("bad-format", "format", "Give one of format, mapping and mappingFile");
        }
        try {
            if (mappingFile != null) {
                return new MappedFormat(MappingFile.read(mappingFile.getInputStream(), name(mappingFile)));
            }
            return mapping != null
                    ? new MappedFormat(MappingFile.shipped(mapping))
                    : Formats.named(Objects.requireNonNull(format), force);
        } catch (UnreadableFile e) {
            throw new Rejection(
                    "bad-mapping", mapping == null ? "mappingFile" : "mapping", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new Rejection("bad-format", force == null ? "format" : "force", String.valueOf(e.getMessage()));
        }
    }

    /** Returns the last part of the name that a browser gives: a path says nothing here. */
    private static String name(MultipartFile file) {
        String name =
                Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
        return name.isBlank() ? "upload" : name.substring(0, Math.min(name.length(), 200));
    }

    private record Upload(MultipartFile file) implements ImportJobs.Upload {
        @Override
        public String name() {
            return ImportController.name(file);
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }
}
