package dk.sundhedsklynge.projects.spreadsheet;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.sheet.Cell;
import dk.sundhedsklynge.platform.sheet.CellValues;
import dk.sundhedsklynge.platform.sheet.NamedParties;
import dk.sundhedsklynge.platform.sheet.Value;
import dk.sundhedsklynge.platform.sheet.imports.Cells;
import dk.sundhedsklynge.platform.sheet.imports.Fault;
import dk.sundhedsklynge.platform.sheet.imports.Judgement;
import dk.sundhedsklynge.platform.sheet.imports.PreviewedRow;
import dk.sundhedsklynge.platform.sheet.imports.RowReader;
import dk.sundhedsklynge.platform.sheet.imports.SheetImport;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.projects.entry.EntryOutcome;
import dk.sundhedsklynge.projects.entry.EntryProblems;
import dk.sundhedsklynge.projects.entry.EntryRules;
import dk.sundhedsklynge.projects.entry.KeepProjects;
import dk.sundhedsklynge.projects.entry.NamesInUse;
import dk.sundhedsklynge.projects.lifecycle.Phase;
import dk.sundhedsklynge.projects.project.Access;
import dk.sundhedsklynge.projects.project.Project;
import dk.sundhedsklynge.projects.project.Statement.Stated;
import dk.sundhedsklynge.projects.project.Statement.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a spreadsheet as projects.
 *
 * @param parties of the cooperation
 * @param elsewhere all others
 */
record ProjectReader(SheetImport file, NamedParties parties, NamedParties elsewhere, EntryRules rules)
        implements RowReader<Written> {
    private static final int LONGEST = 4000;
    private static final String SEPARATOR = "[;\\n]";
    private static final String BETWEEN_OWNERS = "\\s+og\\s+|\\s*[,;/&+\\n]\\s*";

    @Override
    public @Nullable Written read(Cells cells) {
        String name = cells.required(ProjectFields.NAME, ProjectReader::text, "Skriv, hvad projektet hedder.");
        List<String> aliases = parts(cells.optional(ProjectFields.ALIASES, ProjectReader::text));
        Phase phase = cells.optional(ProjectFields.PHASE, ProjectReader::phase);
        String owner = cells.optional(ProjectFields.OWNER, ProjectReader::statedText);
        if (owner != null && code(owner) == null) {
            sayOfOwner(owner, cells);
        }
        List<String> partners = parts(cells.optional(ProjectFields.PARTNERS, ProjectReader::statedText)).stream()
                .flatMap(this::each)
                .toList();
        LocalDate from = cells.optional(ProjectFields.FROM, CellValues::day);
        LocalDate until = cells.optional(ProjectFields.UNTIL, CellValues::day);
        LocalDate statedOn = cells.optional(ProjectFields.STATED_ON, CellValues::day);
        String description = cells.optional(ProjectFields.DESCRIPTION, ProjectReader::text);
        String source = cells.optional(ProjectFields.SOURCE, ProjectReader::text);
        Boolean closed = cells.optional(ProjectFields.CLOSED, CellValues::yesNo);
        if (name == null || !cells.faults().isEmpty()) {
            return null;
        }
        String ownerParty = owner == null ? null : code(owner);
        return new Written(
                new Stated(statedOn == null ? received() : statedOn, name, aliases, phase, from, until),
                ownerParty == null ? owner : null,
                ownerParty,
                partners.stream().map(this::code).filter(Objects::nonNull).toList(),
                String.join(
                        "; ", partners.stream().filter(it -> code(it) == null).toList()),
                description,
                Boolean.TRUE.equals(closed) ? Access.CLOSED : Access.OPEN,
                null,
                source == null ? usualSource() : source);
    }

    /** An owner that is no one party of the cooperation is kept in words, and no party stands as the owner. */
    private void sayOfOwner(String owner, Cells cells) {
        List<String> named = Arrays.stream(owner.split(BETWEEN_OWNERS))
                .map(String::strip)
                .filter(it -> parties.find(it).isPresent() || elsewhere.find(it).isPresent())
                .toList();
        Optional<String> of =
                elsewhere.find(owner).map(code -> elsewhere.names().getOrDefault(code, owner));
        Optional<String> near = parties.nearest(owner);
        if (named.size() > 1) {
            cells.remark(
                    ProjectFields.OWNER,
                    "\"%s\" nævner flere parter, og et projekt har én ejer. Det står i ord, og ingen af dem bliver ejer. Skriv den ene her og de andre under Deltagere, hvis den ene ejer det."
                            .formatted(owner));
        } else if (of.isPresent()) {
            cells.remark(
                    ProjectFields.OWNER,
                    "%s er ikke en part i klyngen. Navnet står i ord, og ingen af klyngens parter bliver ejer. Ret det, hvis en anden er ment."
                            .formatted(of.get()));
        } else if (near.isPresent()) {
            cells.wrong(
                    ProjectFields.OWNER,
                    "\"%s\" er ikke en part i klyngen. Mente du %s? Ret navnet i filen.".formatted(owner, near.get()));
        } else {
            cells.remark(
                    ProjectFields.OWNER,
                    "\"%s\" er ikke en part i klyngen. Det står i ord, og ingen part bliver ejer.".formatted(owner));
        }
    }

    @Override
    public Map<String, String> said(Written project) {
        return project.ownerParty() == null
                ? Map.of()
                : Map.of(ProjectFields.OWNER, parties.names().getOrDefault(project.ownerParty(), project.ownerParty()));
    }

    private LocalDate received() {
        return LocalDate.ofInstant(file.receivedAt(), DanishDates.ZONE);
    }

    private @Nullable String code(String name) {
        return parties.find(name).orElse(null);
    }

    /** The parties of a list without semicolons, where it names nothing else. */
    private Stream<String> each(String names) {
        List<String> each =
                Arrays.stream(names.split(BETWEEN_OWNERS)).map(String::strip).toList();
        return code(names) == null && each.stream().allMatch(it -> code(it) != null) ? each.stream() : Stream.of(names);
    }

    private static Value<String> statedText(Cell cell) {
        return CellValues.statedText(cell, LONGEST);
    }

    private static Value<String> text(Cell cell) {
        return CellValues.text(cell, LONGEST);
    }

    private static List<String> parts(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(SEPARATOR, -1))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
    }

    private static Value<Phase> phase(Cell cell) {
        return CellValues.then(text(cell), text -> PhaseWords.phase(text)
                .<Value<Phase>>map(Value.Known::new)
                .orElseGet(() -> new Value.Wrong<>("\"%s\" er ikke en fase. Skriv %s."
                        .formatted(
                                text,
                                DanishLists.or(Phase.stated().stream()
                                        .map(Phase::label)
                                        .toList())))));
    }

    @Override
    public Object sameness(Written project) {
        return NamesInUse.names(project).getFirst();
    }

    /** A row that only adds money goes on with the project of the row above. */
    @Override
    public PreviewedRow.Verdict<Written> again(Written project, Above<Written> above) {
        List<String> otherwise = otherwise(project, above.fact());
        if (!otherwise.isEmpty()) {
            return new PreviewedRow.Wrong<>(List.of(Fault.of(
                    "Rækken er det samme projekt som række %d og siger noget andet om %s. Skriv det samme i begge, eller lad det stå tomt her."
                            .formatted(above.row(), DanishLists.and(otherwise)))));
        }
        return above.isOtherElsewhere()
                ? new PreviewedRow.LeftOut<>("Rækken er det samme projekt som række %d, og projektet oprettes én gang."
                        .formatted(above.row()))
                : new PreviewedRow.Repeated<>(above.row());
    }

    /** What a row says that another row of the same project does not; what it leaves out is said by the other. */
    private List<String> otherwise(Written row, Written first) {
        Stated stated = Objects.requireNonNull(row.position());
        Stated there = Objects.requireNonNull(first.position());
        Map<String, Boolean> differs = new LinkedHashMap<>();
        differs.put("andre navne", !NamesInUse.names(first).containsAll(NamesInUse.names(row)));
        differs.put("fase", isOtherwise(stated.phase(), there.phase()));
        differs.put(
                "ejer", isOtherwise(row.ownerParty(), first.ownerParty()) || isOtherwise(row.owner(), first.owner()));
        differs.put(
                "deltagere",
                !first.partners().containsAll(row.partners())
                        || isOtherwise(row.otherPartners(), first.otherPartners()));
        differs.put("start", isOtherwise(stated.from(), there.from()));
        differs.put("slut", isOtherwise(stated.until(), there.until()));
        differs.put(
                "dagen, det er oplyst",
                !stated.on().equals(received()) && !stated.on().equals(there.on()));
        differs.put("beskrivelse", isOtherwise(row.description(), first.description()));
        differs.put("kilde", !usualSource().equals(row.note()) && isOtherwise(row.note(), first.note()));
        differs.put("lukket", row.access() == Access.CLOSED && first.access() != Access.CLOSED);
        return differs.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private String usualSource() {
        return "Regnearket %s, modtaget %s".formatted(file.fileName(), DanishDates.format(received()));
    }

    @Override
    public List<Judgement> judge(List<Written> projects) {
        Optional<EntryOutcome.Refused> closed = rules.mayBegin(file.cooperation());
        NamesInUse names = rules.names(file.cooperation());
        Map<String, String> above = new HashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (Written it : projects) {
            judgements.add(closed.<Judgement>map(refused -> unfit(EntryProblems.sentence(refused)))
                    .or(() -> names.find(it).map(there -> new Judgement.There(there(there, it))))
                    .orElseGet(() -> judge(it, above, judgements.size())));
        }
        return judgements;
    }

    private Judgement judge(Written it, Map<String, String> above, int before) {
        if (before >= KeepProjects.MOST) {
            return unfit("Der kan oprettes %d projekter ad gangen. Del filen i flere.".formatted(KeepProjects.MOST));
        }
        List<String> mine = NamesInUse.names(it);
        String own = Objects.requireNonNull(it.position()).name();
        for (String name : mine) {
            String other = above.putIfAbsent(name, own);
            if (other != null && !other.equals(own)) {
                return unfit("Projektet \"%s\" i en anden række har også navnet \"%s\".".formatted(other, name));
            }
        }
        List<FieldError> faults = rules.faults(file.cooperation(), it);
        return faults.isEmpty()
                ? new Judgement.Fresh()
                : new Judgement.Unfit(
                        faults.stream().map(fault -> Fault.of(fault.message())).toList());
    }

    private static Judgement unfit(String why) {
        return new Judgement.Unfit(List.of(Fault.of(why)));
    }

    /** What the row says otherwise is said, and changes nothing. */
    private static String there(Project project, Written row) {
        Stated stated = Objects.requireNonNull(row.position());
        List<String> otherwise = new ArrayList<>();
        if (stated.phase() != null && stated.phase() != project.whole().phase()) {
            otherwise.add("fase");
        }
        if (isOtherwise(row.ownerParty(), project.ownerParty()) || isOtherwise(row.owner(), project.owner())) {
            otherwise.add("ejer");
        }
        if (isOtherwise(stated.from(), project.whole().from())) {
            otherwise.add("start");
        }
        if (isOtherwise(stated.until(), project.whole().until())) {
            otherwise.add("slut");
        }
        String name = project.whole().name();
        return otherwise.isEmpty()
                ? "Projektet \"%s\" findes.".formatted(name)
                : "Projektet \"%s\" findes, og rækken siger noget andet om %s. Det bliver ikke ændret; ret det på projektets side."
                        .formatted(name, DanishLists.and(otherwise));
    }

    private static boolean isOtherwise(@Nullable Object stated, @Nullable Object there) {
        return stated != null && !stated.equals(there);
    }
}
