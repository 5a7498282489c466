package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.AccountKind;
import dk.sundhedsklynge.funds.ledger.Anchor;
import dk.sundhedsklynge.funds.order.CauseType;
import org.jspecify.annotations.Nullable;

/** How staff name what an entry rests on. */
public final class EntryWords {
    private EntryWords() {}

    /**
     * @param ground code of what the entry rests on, or the entry that it reverses
     * @param reverses whether it reverses another entry
     */
    public static String what(
            String ground, @Nullable String effectType, @Nullable String reference, boolean reverses) {
        String what =
                switch (CauseType.of(ground)) {
                    case ALLOTMENT_NOTE -> "Tildelingsnote" + (reference == null ? "" : " " + reference);
                    case VOUCHER -> "Bilag" + (reference == null ? "" : " " + reference);
                    case OPENING -> "Åbning" + (reference == null ? "" : " " + reference);
                    case CARRY_OVER_ANSWER -> "Svar om overførsel" + (reference == null ? "" : " " + reference);
                    case EFFECT, REVERSAL -> effectType == null ? "Postering" : ofEffect(effectType);
                };
        return reverses ? "Tilbageførsel: " + what : what;
    }

    /** An opening says several figures at once, which have no sum. */
    static boolean isOpening(String ground, @Nullable String effectType) {
        return CauseType.of(ground) == CauseType.OPENING || "opening".equals(effectType);
    }

    private static String ofEffect(String type) {
        return switch (type) {
            case "opening" -> "Åbning";
            case "allotment" -> "Tildeling";
            case "frame" -> "Ramme";
            case "reserve" -> "Indstilling";
            case "grant" -> "Bevilling";
            case "supplement" -> "Tillægsbevilling";
            case "reduce" -> "Nedsættelse";
            case "release" -> "Frigivelse";
            case "lapse" -> "Bortfald";
            case "transfer" -> "Flytning mellem midler";
            case "carry-over" -> "Overførsel til andet år";
            case "earmark" -> "Øremærkning";
            case "set-key" -> "Fordelingsnøgle";
            case "hand-over" -> "Overdragelse";
            default -> "Beslutning";
        };
    }

    /** {@code Punkt 4, linje 118}; null when it rests on no document. */
    static @Nullable String place(Anchor anchor) {
        Integer item = anchor.item();
        Integer line = anchor.line();
        if (item == null && line == null) {
            return anchor.document() == null && anchor.decision() == null ? null : "Referatet";
        }
        String point = item == null ? "" : "Punkt " + item;
        return line == null ? point : point.isEmpty() ? "Linje " + line : point + ", linje " + line;
    }

    /** The page of meetings with the line; null when there is none. */
    static @Nullable String href(Anchor anchor) {
        if (anchor.document() != null) {
            Integer line = anchor.line();
            return "/moeder/dokumenter/" + anchor.document()
                    + (line == null ? "" : "?linje=%d#linje-%d".formatted(line, line));
        }
        return anchor.decision() == null ? null : "/moeder/beslutninger/" + anchor.decision();
    }

    static String of(AccountKind kind) {
        return switch (kind) {
            case ALLOTTED -> "Tildelt";
            case FREE -> "Ikke disponeret";
            case RESERVED -> "Indstillet";
            case COMMITTED -> "Disponeret";
            case RECEIVED -> "Modtaget";
            case UNSPENT -> "Ikke anvendt";
            case SPENT -> "Anvendt";
            case CARRIED_FROM -> "Overført fra";
            case CARRIED_TO -> "Overført til";
        };
    }
}
