package dk.sundhedsklynge.meetings.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.sundhedsklynge.platform.text.DanishLists;
import java.util.Arrays;

/** What an effect does, whom it is addressed to, and what its terms look like. The code is part of the contracts. */
public enum EffectType {
    OPENING("opening", "Åbning", Addressee.FUNDS, Terms.Opening.class),
    ALLOTMENT("allotment", "Tildeling", Addressee.FUNDS, Terms.Allotment.class),
    SET_KEY("set-key", "Fordelingsnøgle", Addressee.FUNDS, Terms.SetKey.class),
    FRAME("frame", "Økonomisk ramme", Addressee.FUNDS, Terms.Frame.class),
    EARMARK("earmark", "Øremærkning", Addressee.FUNDS, Terms.Earmark.class),
    RESERVE("reserve", "Reservation", Addressee.FUNDS, Terms.Commitment.class),
    GRANT("grant", "Bevilling", Addressee.FUNDS, Terms.Commitment.class),
    SUPPLEMENT("supplement", "Tillægsbevilling", Addressee.FUNDS, Terms.Commitment.class),
    REDUCE("reduce", "Nedsættelse", Addressee.FUNDS, Terms.Reduction.class),
    RELEASE("release", "Frigivelse", Addressee.FUNDS, Terms.Reduction.class),
    CARRY_OVER("carry-over", "Overførsel", Addressee.FUNDS, Terms.CarryOver.class),
    LAPSE("lapse", "Bortfald", Addressee.FUNDS, Terms.Lapse.class),
    TRANSFER("transfer", "Overførsel mellem puljer", Addressee.FUNDS, Terms.FundTransfer.class),
    HAND_OVER("hand-over", "Overdragelse af midler", Addressee.FUNDS, Terms.HandOver.class),
    REGISTER("register", "Nyt projekt", Addressee.PROJECTS, Terms.Registration.class),
    DESCRIBE("describe", "Projekt beskrevet", Addressee.PROJECTS, Terms.Step.class),
    START("start", "Projekt startet", Addressee.PROJECTS, Terms.Step.class),
    WENT_LIVE("went-live", "Projekt sat i drift", Addressee.PROJECTS, Terms.Step.class),
    EXTEND("extend", "Projekt forlænget", Addressee.PROJECTS, Terms.Extension.class),
    CHANGE("change", "Projekt ændret", Addressee.PROJECTS, Terms.Amendment.class),
    EVALUATE("evaluate", "Projekt evalueret", Addressee.PROJECTS, Terms.Step.class),
    SPREAD("spread", "Projekt udbredt", Addressee.PROJECTS, Terms.Step.class),
    CLOSE("close", "Projekt afsluttet", Addressee.PROJECTS, Terms.Step.class),
    TO_OPERATION("to-operation", "Projekt overgået til drift", Addressee.PROJECTS, Terms.Step.class),
    CARRY_TO_COUNCIL(
            "carry-to-council", "Projekt overført til sundhedsråd", Addressee.PROJECTS, Terms.CarryToCouncil.class),
    APPOINT_GROUP("appoint-group", "Gruppe nedsat", Addressee.PROJECTS, Terms.Group.class);

    private final String code;
    private final String label;
    private final Addressee addressee;
    private final Class<? extends Terms> terms;

    EffectType(String code, String label, Addressee addressee, Class<? extends Terms> terms) {
        this.code = code;
        this.label = label;
        this.addressee = addressee;
        this.terms = terms;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Danish, as staff read it. */
    public String label() {
        return label;
    }

    public Addressee addressee() {
        return addressee;
    }

    public Class<? extends Terms> terms() {
        return terms;
    }

    /** What an effect is about. Two readings of the same words may give another type, but hardly another subject. */
    public enum Subject {
        POSITION,
        KEY,
        MONEY_PROMISED,
        MONEY_GIVEN_BACK,
        CARRY_OVER,
        MONEY_LEAVES,
        NEW_PROJECT,
        COURSE_OF_PROJECT
    }

    public Subject subject() {
        return switch (this) {
            case OPENING, ALLOTMENT -> Subject.POSITION;
            case SET_KEY -> Subject.KEY;
            case FRAME, EARMARK, RESERVE, GRANT, SUPPLEMENT -> Subject.MONEY_PROMISED;
            case REDUCE, RELEASE -> Subject.MONEY_GIVEN_BACK;
            case CARRY_OVER -> Subject.CARRY_OVER;
            case LAPSE, TRANSFER, HAND_OVER -> Subject.MONEY_LEAVES;
            case REGISTER -> Subject.NEW_PROJECT;
            case DESCRIBE,
                    START,
                    WENT_LIVE,
                    EXTEND,
                    CHANGE,
                    EVALUATE,
                    SPREAD,
                    CLOSE,
                    TO_OPERATION,
                    CARRY_TO_COUNCIL,
                    APPOINT_GROUP -> Subject.COURSE_OF_PROJECT;
        };
    }

    /** @throws IllegalArgumentException when no type has this code; the message names those that exist */
    @JsonCreator
    public static EffectType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukendt type '%s'; brug %s"
                        .formatted(
                                code,
                                DanishLists.or(Arrays.stream(values())
                                        .map(EffectType::code)
                                        .toList()))));
    }
}
