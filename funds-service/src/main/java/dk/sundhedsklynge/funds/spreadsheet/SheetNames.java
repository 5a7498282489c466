package dk.sundhedsklynge.funds.spreadsheet;

import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.ledger.KnownFunds;
import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.project.ProjectNames;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.sheet.Cell;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.ColumnMatch;
import dk.sundhedsklynge.platform.sheet.NamedParties;
import dk.sundhedsklynge.platform.sheet.Value;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What parties and projects are called in spreadsheets. */
@ApplicationScoped
class SheetNames {
    static final int LONGEST_NAME = 200;

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)$");

    /** What a source writes that names no party. */
    static final List<String> NO_PARTY = List.of("Hele klyngen", "Kommunerne");

    private final KnownRegister register;
    private final ProjectNames projects;
    private final KnownFunds funds;
    private final Caller caller;

    SheetNames(KnownRegister register, ProjectNames projects, KnownFunds funds, Caller caller) {
        this.register = register;
        this.projects = projects;
        this.funds = funds;
        this.caller = caller;
    }

    /** Names to choose from. */
    List<String> parties(String cooperation) {
        return codes(cooperation).stream().map(this::partyName).toList();
    }

    /** Names to choose from. */
    List<String> projects(String cooperation) {
        return projects.of(cooperation).keySet().stream().sorted().toList();
    }

    /** Names to choose from besides the cluster's own; a closed item can have named them. */
    List<String> funds(String cooperation) {
        return caller.maySeeClosed(cooperation) ? funds.of(cooperation) : List.of();
    }

    /** What was typed as the name of a fund; blank is the cluster's own. */
    static Value<String> fund(Cell cell) {
        return switch (CellValues.statedText(cell, LONGEST_NAME)) {
            case Value.Known<String>(String name) when isName(name) -> new Value.Known<>(FundNames.typed(name));
            case Value.Absent<String> absent -> absent;
            case Value.Wrong<String> wrong -> wrong;
            case Value.Known<String> _, Value.Unstated<String> _ ->
                new Value.Wrong<>(
                        "\"%s\" er ikke navnet på midler. %s, eller lad feltet stå tomt, når det er klyngemidler."
                                .formatted(cell.shown(), FundNames.ADVICE));
        };
    }

    private static boolean isName(String typed) {
        return FundNames.canBeTyped(typed.strip()) && typed.codePoints().anyMatch(Character::isLetter);
    }

    /** What a row says as it is understood; of the cluster's own money nothing is said. */
    static Map<String, String> said(String party, String period, String fund) {
        Map<String, String> said = new HashMap<>(Map.of(NoteFields.PARTY, party, NoteFields.PERIOD, period));
        if (!fund.equals(FundNames.CLUSTER)) {
            said.put(NoteFields.FUND, FundNames.inWords(fund));
        }
        return said;
    }

    /** To read the rows of a file with. */
    Known of(String cooperation) {
        Map<String, String> parties = new LinkedHashMap<>();
        codes(cooperation).forEach(code -> parties.put(code, partyName(code)));
        Map<String, UUID> named = new HashMap<>();
        projects.of(cooperation).forEach((name, id) -> named.put(ColumnMatch.plain(name), id));
        Map<String, String> elsewhere = new LinkedHashMap<>();
        register.parties().keySet().stream()
                .filter(code -> !parties.containsKey(code))
                .forEach(code -> elsewhere.put(code, partyName(code)));
        return new Known(new NamedParties(parties), new NamedParties(elsewhere), named);
    }

    private List<String> codes(String cooperation) {
        KnownRegister.KnownCooperation known = register.cooperations().get(cooperation);
        return known == null ? List.of() : known.parties();
    }

    private String partyName(String code) {
        KnownRegister.KnownParty party = register.parties().get(code);
        return party == null ? code : party.name();
    }

    /**
     * The names of one cooperation.
     *
     * @param elsewhere parties that the cooperation does not have
     * @param projects id by name as it is compared
     */
    record Known(NamedParties parties, NamedParties elsewhere, Map<String, UUID> projects) {

        /** As it is called in the register. */
        String name(Holder holder) {
            return holder.party() == null
                    ? holder.nameWithoutParty()
                    : parties.names().getOrDefault(holder.party(), holder.party());
        }

        /** A party, or those that a source gives one sum for. */
        Value<Holder> holder(Cell cell) {
            return CellValues.then(CellValues.text(cell, LONGEST_NAME), this::holder);
        }

        /** A party alone. */
        Value<Holder> party(Cell cell) {
            return CellValues.then(
                    holder(cell),
                    holder -> holder.namesParty()
                            ? new Value.Known<>(holder)
                            : new Value.Wrong<>("Hver part svarer for sig. Skriv kommunens eller regionens navn."));
        }

        Value<UUID> project(Cell cell) {
            return CellValues.then(CellValues.text(cell, LONGEST_NAME), this::project);
        }

        private Value<Holder> holder(String name) {
            Optional<String> code = parties.find(name);
            if (code.isPresent()) {
                return new Value.Known<>(Holder.party(code.get()));
            }
            return NO_PARTY.stream()
                    .filter(label -> ColumnMatch.plain(label).equals(ColumnMatch.plain(name)))
                    .findFirst()
                    .<Value<Holder>>map(label -> new Value.Known<>(Holder.of(null, label.toLowerCase(Locale.ROOT))))
                    .orElseGet(() -> new Value.Wrong<>(notAParty(name)));
        }

        private String notAParty(String name) {
            Optional<String> other = elsewhere.find(name);
            return other.isPresent()
                    ? "%s er ikke en part i klyngen. Udelad rækken, eller ret navnet, hvis en anden er ment."
                            .formatted(elsewhere.names().getOrDefault(other.get(), name))
                    : "\"%s\" er ikke en part i klyngen. %s"
                            .formatted(
                                    name,
                                    parties.nearest(name)
                                            .map("Mente du %s? Ret navnet i filen."::formatted)
                                            .orElse("Skriv kommunens eller regionens navn, eller Hele klyngen."));
        }

        /** A short name in brackets behind it is no part of the name. */
        private Value<UUID> project(String name) {
            UUID exact = projects.get(ColumnMatch.plain(name));
            UUID project = exact == null
                    ? projects.get(ColumnMatch.plain(BRACKETS.matcher(name).replaceFirst("")))
                    : exact;
            return project == null
                    ? new Value.Wrong<>(
                            "Projektet \"%s\" kendes ikke. Skriv navnet, som det står under Projekter.".formatted(name))
                    : new Value.Known<>(project);
        }
    }
}
