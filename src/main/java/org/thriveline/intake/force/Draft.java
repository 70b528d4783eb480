package org.thriveline.intake.force;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PlaceKey;
import org.thriveline.policy.Qualifier;

/**
 * What an incident is going to be. Immutable.
 *
 * @param opening the code it is opened with
 * @param grade its last grade, 0 for none
 * @param last its qualifiers in the end
 */
record Draft(
        IncidentId id,
        long at,
        Matter matter,
        String opening,
        int grade,
        Set<Qualifier> last,
        @Nullable AreaRule area,
        @Nullable PlaceKey place) {
    /** Returns the qualifiers that the opening code gives it. */
    Set<Qualifier> first() {
        return switch (opening) {
            case "domestic" -> EnumSet.of(Qualifier.DOMESTIC);
            case "mental-health" -> EnumSet.of(Qualifier.MENTAL_HEALTH);
            case "concern-for-safety", "missing-person" -> EnumSet.of(Qualifier.CONCERN_FOR_SAFETY);
            case "hate-incident" -> EnumSet.of(Qualifier.HATE);
            case "asb-personal" -> EnumSet.of(Qualifier.ASB_PERSONAL);
            case "asb-nuisance" -> EnumSet.of(Qualifier.ASB_NUISANCE);
            case "asb-environmental" -> EnumSet.of(Qualifier.ASB_ENVIRONMENTAL);
            default -> EnumSet.noneOf(Qualifier.class);
        };
    }

    /** Returns qualifiers such as a matter has in the end. */
    static Set<Qualifier> last(Matter matter, Dice dice) {
        Set<Qualifier> last = EnumSet.noneOf(Qualifier.class);
        switch (matter.nature()) {
            case DOMESTIC, DOMESTIC_WITH_CRIME -> last.add(Qualifier.DOMESTIC);
            case ANTI_SOCIAL ->
                last.add(
                        switch (matter.code()) {
                            case "asb-personal" -> Qualifier.ASB_PERSONAL;
                            case "asb-environmental" -> Qualifier.ASB_ENVIRONMENTAL;
                            default -> Qualifier.ASB_NUISANCE;
                        });
            case OTHER -> {}
        }
        addIf(dice.chance(matter.crime()), Qualifier.CRIME_RECORDED, last);
        addIf(dice.chance(matter.concern()), Qualifier.CONCERN_FOR_SAFETY, last);
        addIf(dice.chance(matter.mental()), Qualifier.MENTAL_HEALTH, last);
        addIf(matter.code().equals("hate-incident") || dice.chance(0.004), Qualifier.HATE, last);
        return last;
    }

    private static void addIf(boolean holds, Qualifier qualifier, Set<Qualifier> qualifiers) {
        if (holds) {
            qualifiers.add(qualifier);
        }
    }

    IncidentCommand recorded() {
        return recorded(areaCode(), place);
    }

    /** Returns its recording with another area or place than it should have. */
    IncidentCommand recorded(@Nullable AreaCode wrongArea, @Nullable PlaceKey wrongPlace) {
        return new IncidentCommand.RecordIncident(
                id, time(at), new OpeningCode(opening), wrongArea, null, wrongPlace, Qualifier.sorted(first()));
    }

    IncidentCommand corrected(long when) {
        return new IncidentCommand.Correct(id, time(when), new OpeningCode(opening), areaCode(), null, place);
    }

    IncidentCommand qualified(long when, Collection<Qualifier> qualifiers) {
        return new IncidentCommand.Qualify(id, time(when), Qualifier.sorted(qualifiers));
    }

    @Nullable
    AreaCode areaCode() {
        return area == null ? null : area.code();
    }

    static Instant time(long at) {
        return Instant.ofEpochSecond(at);
    }
}
