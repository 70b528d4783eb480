package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.thriveline.access.Act;
import org.thriveline.access.Audited;
import org.thriveline.analysis.QuestionCommand.SaveQuestion;
import org.thriveline.analysis.QuestionCommand.WithdrawQuestion;
import org.thriveline.analysis.QuestionEvent.Saved;
import org.thriveline.analysis.QuestionKind;
import org.thriveline.analysis.QuestionSteps;
import org.thriveline.history.AnalysisHistory;
import org.thriveline.policy.Rejection;

/** Saved questions: whoever opens one sees what was asked, as it was known. */
@RestController
@RequestMapping("/api/v1/questions")
class QuestionController {
    private final Recorder recorder;
    private final AnalysisHistory analysis;

    QuestionController(Recorder recorder, AnalysisHistory analysis) {
        this.recorder = recorder;
        this.analysis = analysis;
    }

    /**
     * A saved question.
     *
     * @param knownAt the moment whose knowledge answers it, null for the moment at which it is opened
     * @param page the page that answers it, with its parameters
     * @param answer where its answer is read as JSON
     */
    record Question(
            String id,
            String title,
            QuestionKind kind,
            SortedMap<String, String> parameters,
            @Nullable Instant knownAt,
            String by,
            Instant at,
            String page,
            String answer) {
        static Question of(Saved saved) {
            String page = "/" + saved.kind().word() + query(saved);
            return new Question(
                    saved.id().value(),
                    saved.title(),
                    saved.kind(),
                    saved.parameters(),
                    saved.knownAt(),
                    saved.by(),
                    saved.at(),
                    page,
                    "/api/v1" + page);
        }

        private static String query(Saved saved) {
            UriComponentsBuilder query = UriComponentsBuilder.newInstance();
            saved.parameters().forEach((name, value) -> query.queryParam(name, "{" + name + "}"));
            if (saved.knownAt() != null) {
                query.queryParam("knownAt", saved.knownAt().toString());
            }
            return query.encode().buildAndExpand(saved.parameters()).toUriString();
        }
    }

    /** All saved questions, the latest first. */
    record Questions(List<Question> questions) {}

    @GetMapping
    @Operation(summary = "List the saved questions, the latest first")
    Questions list() {
        return new Questions(analysis.questions().stream().map(Question::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Show a saved question, with the address that answers it")
    Question one(@PathVariable("id") String id) {
        return analysis.question(id)
                .map(Question::of)
                .orElseThrow(
                        () -> new Rejection("not-recorded", "id", "No such question was saved, or it was withdrawn."));
    }

    @Audited(Act.COLLECTION)
    @PostMapping
    @Operation(summary = "Save a question")
    ResponseEntity<Recorded> save(Said<SaveQuestion> said) {
        return recorder.note(said, QuestionSteps::of);
    }

    @Audited(Act.ALTERATION)
    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraw a saved question")
    ResponseEntity<Recorded> withdraw(Said<WithdrawQuestion> said) {
        return recorder.note(said, QuestionSteps::of);
    }
}
