package org.thriveline.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.stopsearch.SearchEvent;

/** The part of {@link Reckoned} that goes by publishers' words. */
record ReckonedWords(Reckoned to) {
    private static final Map<String, List<String>> OBJECTS = Map.ofEntries(
            Map.entry("offensiveWeapons", List.of("offensive weapons", "offensive weapon")),
            Map.entry("object.controlledDrugs", List.of("controlled drugs")),
            Map.entry("object.stolenGoods", List.of("stolen goods")),
            Map.entry("object.articlesForUseInTheft", List.of("article for use in theft", "articles for use in theft")),
            Map.entry("object.articlesForCriminalDamage", List.of("articles for use in criminal damage")),
            Map.entry("object.firearms", List.of("firearms")),
            Map.entry("object.fireworks", List.of("fireworks")),
            Map.entry("object.evidenceUnderAct", List.of("evidence of offences under the act")),
            Map.entry("object.anythingToThreaten", List.of("anything to threaten or harm anyone")),
            Map.entry("object.psychoactiveSubstances", List.of("psychoactive substances")));
    private static final Map<String, List<String>> OUTCOMES = Map.of(
            "outcome.arrest", List.of("arrest", "suspect arrested"),
            "outcome.nothing", List.of("a no further action disposal", "nothing found - no further action"),
            "outcome.communityResolution", List.of("community resolution", "local resolution"),
            "outcome.summons", List.of("summons / charged by post", "suspect summonsed to court"),
            "outcome.caution", List.of("caution (simple or conditional)", "offender cautioned"),
            "outcome.drugsWarning", List.of("khat or cannabis warning", "offender given drugs possession warning"),
            "outcome.penaltyNotice", List.of("penalty notice for disorder", "offender given penalty notice"));
    private static final Map<String, String> CRIMES = Map.ofEntries(
            Map.entry("violenceAndSexualOffences", "Violence and sexual offences"),
            Map.entry("publicOrder", "Public order"),
            Map.entry("criminalDamageAndArson", "Criminal damage and arson"),
            Map.entry("shoplifting", "Shoplifting"),
            Map.entry("otherTheft", "Other theft"),
            Map.entry("vehicleCrime", "Vehicle crime"),
            Map.entry("burglary", "Burglary"),
            Map.entry("drugs", "Drugs"),
            Map.entry("theftFromThePerson", "Theft from the person"),
            Map.entry("robbery", "Robbery"),
            Map.entry("possessionOfWeapons", "Possession of weapons"),
            Map.entry("bicycleTheft", "Bicycle theft"),
            Map.entry("otherCrime", "Other crime"));

    void searches(boolean applies) {
        List<Lived> all = to.lives(SearchEvent.class);
        to.say("stopsearch", applies, all);
        OBJECTS.forEach((id, words) ->
                to.say("stopsearch." + id, applies, Reckoned.those(all, life -> words.contains(object(life)))));
        List<String> objects = OBJECTS.values().stream().flatMap(List::stream).toList();
        to.say(
                "stopsearch.object.none",
                applies,
                Reckoned.those(all, life -> object(life).isEmpty()));
        to.say(
                "stopsearch.object.other",
                applies,
                Reckoned.those(all, life -> !object(life).isEmpty() && !objects.contains(object(life))));
        OUTCOMES.forEach((id, words) ->
                to.say("stopsearch." + id, applies, Reckoned.those(all, life -> words.contains(outcome(life)))));
        List<String> outcomes = OUTCOMES.values().stream().flatMap(List::stream).toList();
        to.say(
                "stopsearch.outcome.none",
                applies,
                Reckoned.those(all, life -> outcome(life).isEmpty()));
        to.say(
                "stopsearch.outcome.other",
                applies,
                Reckoned.those(all, life -> !outcome(life).isEmpty() && !outcomes.contains(outcome(life))));
        to.share(
                "stopsearch.linked",
                applies,
                Reckoned.those(all, life -> linked(life).isPresent()),
                life -> linked(life).orElseThrow());
    }

    private static String object(Lived search) {
        String words = search.last(event -> event instanceof SearchEvent.Recorded r
                ? Optional.ofNullable(r.details().object())
                : event instanceof SearchEvent.Corrected c
                        ? Optional.ofNullable(c.details().object())
                        : null);
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    }

    private static String outcome(Lived search) {
        return told(search).map(told -> told.outcome().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static Optional<Boolean> linked(Lived search) {
        return told(search).map(SearchEvent.OutcomeRecorded::linked);
    }

    private static Optional<SearchEvent.OutcomeRecorded> told(Lived search) {
        return search.all(SearchEvent.OutcomeRecorded.class).stream().reduce((_, last) -> last);
    }

    void crimes(@Nullable String beat, boolean applies) {
        List<Lived> all = Reckoned.those(
                to.lives(CrimeEvent.class), life -> beat == null || beat.equals(life.last(Reckoned::beat)));
        List<Lived> antiSocial = Reckoned.those(all, life -> category(life).equals("Anti-social behaviour"));
        to.say("streetCrime.asb", applies, antiSocial);
        to.say("crime.all", applies, Reckoned.those(all, life -> !antiSocial.contains(life)));
        CRIMES.forEach((id, words) -> to.say(
                "crime." + id,
                applies,
                Reckoned.those(all, life -> category(life).equals(words))));
    }

    private static String category(Lived crime) {
        return String.valueOf(crime.<String>last(event -> event instanceof CrimeEvent.Recorded r
                ? Optional.of(r.details().category())
                : event instanceof CrimeEvent.Corrected c
                        ? Optional.of(c.details().category())
                        : null));
    }
}
