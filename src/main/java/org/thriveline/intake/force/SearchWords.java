package org.thriveline.intake.force;

import java.util.Map;
import org.thriveline.stopsearch.SearchDetails;

/** The words of stop-searches as data.police.uk publishes them, about as often as the reference force uses them. */
final class SearchWords {
    static final String NOTHING = "A no further action disposal";
    static final String ARREST = "Arrest";

    private static final String WEAPONS = "Offensive weapons";
    private static final String PACE = "Police and Criminal Evidence Act 1984 (section 1)";
    private static final Map<String, String> LAWS = Map.of(
            "Controlled drugs", "Misuse of Drugs Act 1971 (section 23)",
            "Psychoactive substances", "Psychoactive Substances Act 2016 (s36(2))",
            "Firearms", "Firearms Act 1968 (section 47)");

    private static final Words TYPES =
            new Words(72, "Person search", 20, "Person and Vehicle search", 8, "Vehicle search");
    private static final Words GENDERS = new Words(89, "Male", 11, "Female");
    private static final Words AGES = new Words(45, "18-24", 21, "25-34", 18, "10-17", 15, "over 34", 1, "under 10");
    private static final Words SEEN = new Words(64, "White", 21, "Asian", 14, "Black", 1, "Other");
    private static final Words SAID_WHITE = new Words(
            80, "White - English/Welsh/Scottish/Northern Irish/British",
            10, "White - Any other White background",
            9, "Other ethnic group - Not stated",
            1, "White - Irish");
    private static final Words SAID_ASIAN = new Words(
            36, "Asian/Asian British - Indian",
            28, "Asian/Asian British - Any other Asian background",
            8, "Asian/Asian British - Pakistani",
            5, "Asian/Asian British - Bangladeshi",
            23, "Other ethnic group - Not stated");
    private static final Words SAID_BLACK = new Words(
            30, "Black/African/Caribbean/Black British - African",
            25, "Black/African/Caribbean/Black British - Caribbean",
            15, "Black/African/Caribbean/Black British - Any other Black/African/Caribbean background",
            30, "Other ethnic group - Not stated");
    private static final Words OBJECTS = new Words(
            77, "Controlled drugs",
            11, "Article for use in theft",
            9, "Stolen goods",
            1, "Articles for use in criminal damage",
            1, "Firearms",
            1, "Psychoactive substances");
    private static final Words OUTCOMES =
            new Words(70, NOTHING, 15, "Community resolution", 14, ARREST, 1, "Caution (simple or conditional)");

    private SearchWords() {}

    /** @param weapons whether it is for offensive weapons */
    static SearchDetails details(boolean weapons, Dice dice) {
        String type = TYPES.draw(dice);
        boolean person = !type.equals("Vehicle search");
        String object = weapons ? WEAPONS : OBJECTS.draw(dice);
        String seen = SEEN.draw(dice);
        return new SearchDetails(
                type,
                null,
                null,
                null,
                null,
                person ? GENDERS.draw(dice) : null,
                person ? AGES.draw(dice) : null,
                person ? said(seen).draw(dice) : null,
                person ? seen : null,
                LAWS.getOrDefault(object, PACE),
                object,
                person ? dice.chance(0.014) : null);
    }

    static String outcome(Dice dice) {
        return OUTCOMES.draw(dice);
    }

    private static Words said(String seen) {
        return switch (seen) {
            case "Asian" -> SAID_ASIAN;
            case "Black" -> SAID_BLACK;
            default -> SAID_WHITE;
        };
    }
}
