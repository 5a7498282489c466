package dk.sundhedsklynge.projects.effect;

import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.lifecycle.Step;
import dk.sundhedsklynge.projects.project.PhaseChange;
import dk.sundhedsklynge.projects.project.Verdict;

/**
 * Why an effect was refused.
 *
 * @param reason code, part of the contract
 * @param advice one Danish sentence that says what to do; names no project, because it may stem from a closed item
 */
public record Refusal(String reason, String advice) {
    public static final String ILLEGAL_TRANSITION = "illegal-transition";
    public static final String PROJECT_ENDED = "project-ended";
    public static final String WINDING_UP = "winding-up";
    public static final String OTHER_COOPERATION = "other-cooperation";

    static Refusal of(Verdict.Refused refused) {
        Phase from = refused.from();
        Step step = refused.change().step();
        return switch (from) {
            case CLOSED, CARRIED_OVER, REJECTED ->
                new Refusal(
                        PROJECT_ENDED,
                        ("Projektet stod som '%s' på beslutningens dato og kan ikke %s: registrér et nyt projekt, eller træk "
                                        + "virkningen tilbage med en begrundelse.")
                                .formatted(from.label(), step.verb()));
            case NOT_STATED, PROPOSED, DESCRIBED, FUNDED, STARTED, LIVE, EVALUATED, IN_OPERATION ->
                new Refusal(
                        ILLEGAL_TRANSITION,
                        ("Projektet stod som '%s' på beslutningens dato og kan ikke %s derfra: bekræft først det manglende "
                                        + "trin, eller træk virkningen tilbage med en begrundelse.")
                                .formatted(from.label(), step.verb()));
        };
    }

    static Refusal groundless() {
        return new Refusal(
                PhaseChange.GRANT_REFUSED,
                "Bevillingen, som ændringen bygger på, er afvist i regnskabet: erstat eller træk bevillingen tilbage først. "
                        + "Bliver den gennemført, gælder ændringen igen af sig selv.");
    }

    static Refusal windingUp() {
        return new Refusal(
                WINDING_UP,
                "Samarbejdet er under afvikling og begynder ingen nye projekter: lad sundhedsrådet beslutte det, eller træk virkningen "
                        + "tilbage.");
    }

    static Refusal otherCooperation() {
        return new Refusal(
                OTHER_COOPERATION,
                "Projektet hører til et andet samarbejde: ret virkningen til et projekt i jeres eget, eller registrér et "
                        + "nyt.");
    }
}
