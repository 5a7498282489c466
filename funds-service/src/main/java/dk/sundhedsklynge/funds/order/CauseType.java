package dk.sundhedsklynge.funds.order;

/** What an entry rests on. */
public enum CauseType {
    EFFECT("effect"),
    OPENING("opening"),
    ALLOTMENT_NOTE("allotment-note"),
    VOUCHER("voucher"),
    /** What a party says of carrying its money over. */
    CARRY_OVER_ANSWER("carry-over-answer"),
    /** Another entry, which this one reverses. */
    REVERSAL("reversal");

    private final String code;

    CauseType(String code) {
        this.code = code;
    }

    /** As written in the database and in JSON. */
    public String code() {
        return code;
    }

    public static CauseType of(String code) {
        for (CauseType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("Unknown cause: " + code);
    }
}
