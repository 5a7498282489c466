package dk.sundhedsklynge.funds.journal;

import dk.sundhedsklynge.funds.account.AccountKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A figure that entries add up to, and which accounts it stands on. */
public enum EntryFigure {
    RECEIVED("modtaget", "Modtaget", Map.of(AccountKind.RECEIVED, -1)),
    COMMITTED("disponeret", "Disponeret", Map.of(AccountKind.COMMITTED, 1)),
    RESERVED("indstillet", "Indstillet", Map.of(AccountKind.RESERVED, 1)),
    SPENT("anvendt", "Anvendt", Map.of(AccountKind.SPENT, 1)),
    CARRIED_IN("overfoert", "Overført fra tidligere", Map.of(AccountKind.CARRIED_TO, 1)),
    CARRIED_OUT("overfoert-videre", "Overført til senere", Map.of(AccountKind.CARRIED_FROM, -1)),
    UNCOMMITTED(
            "ikke-disponeret",
            "Ikke disponeret",
            Map.of(
                    AccountKind.RECEIVED,
                    -1,
                    AccountKind.COMMITTED,
                    -1,
                    AccountKind.CARRIED_TO,
                    1,
                    AccountKind.CARRIED_FROM,
                    1)),
    UNSPENT(
            "ikke-anvendt",
            "Ikke anvendt",
            Map.of(
                    AccountKind.RECEIVED,
                    -1,
                    AccountKind.SPENT,
                    -1,
                    AccountKind.CARRIED_TO,
                    1,
                    AccountKind.CARRIED_FROM,
                    1));

    /** Those that are no rest, and so what an opening can say. */
    static final List<EntryFigure> STATED = List.of(RECEIVED, COMMITTED, RESERVED, SPENT, CARRIED_IN, CARRIED_OUT);

    private final String code;
    private final String label;
    private final Map<AccountKind, Integer> signs;

    /** @param signs by which the balance of each kind of account counts */
    EntryFigure(String code, String label, Map<AccountKind, Integer> signs) {
        this.code = code;
        this.label = label;
        this.signs = new EnumMap<>(signs);
    }

    /** As addresses write it. */
    public String code() {
        return code;
    }

    /** Danish, as the heading of its column. */
    public String label() {
        return label;
    }

    public static Optional<EntryFigure> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** In SQL: the sign of the account {@code a}. */
    String sign() {
        return signs.entrySet().stream()
                .map(one -> "when '%s' then %d".formatted(one.getKey().name(), one.getValue()))
                .collect(Collectors.joining(" ", "case a.kind ", " end"));
    }

    List<String> kinds() {
        return signs.keySet().stream().map(AccountKind::name).toList();
    }
}
