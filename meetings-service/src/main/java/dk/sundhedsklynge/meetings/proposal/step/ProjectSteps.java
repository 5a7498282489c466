package dk.sundhedsklynge.meetings.proposal.step;

import dk.sundhedsklynge.meetings.meeting.MeetingRecord.DecisionRecord;
import dk.sundhedsklynge.meetings.meeting.MeetingRecord.ItemRecord;
import dk.sundhedsklynge.meetings.meeting.Outcome;
import dk.sundhedsklynge.meetings.project.ProjectName;
import dk.sundhedsklynge.meetings.proposal.draft.Doubt;
import dk.sundhedsklynge.meetings.proposal.draft.ProposalCollector;
import dk.sundhedsklynge.meetings.proposal.draft.SourcePlace;
import dk.sundhedsklynge.meetings.proposal.money.Grants;
import dk.sundhedsklynge.meetings.proposal.money.Grants.Committed;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects;
import dk.sundhedsklynge.meetings.proposal.project.MeetingProjects.Named;
import dk.sundhedsklynge.meetings.proposal.text.Approvals;
import dk.sundhedsklynge.meetings.proposal.text.DanishPattern;
import dk.sundhedsklynge.meetings.proposal.text.DatesInText;
import dk.sundhedsklynge.meetings.proposal.text.ItemTexts;
import dk.sundhedsklynge.meetings.proposal.text.Sentence;
import dk.sundhedsklynge.meetings.proposal.text.StepWords;
import dk.sundhedsklynge.meetings.terms.EffectType;
import dk.sundhedsklynge.meetings.terms.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Steps in the life of a project. A sentence in the decision that says the step counts, even if the item as a whole was
 * only noted. Decisions that discuss, postpone, refuse or leave to others take no step.
 */
public final class ProjectSteps {
    private static final Pattern GROUP =
            DanishPattern.of("\\bnedsættes\\b[^.]{0,20}?\\b((?:ad hoc[ -]?|arbejds|styre|projekt)gruppe)\\b");
    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:\\p{Lu}\\p{L}+(?:r|s),? at )?"
                    + "(?!(?:Mødet|Møderne|Punktet|Sagen|Drøftelsen|Høringen|Processen|Perioden|Arbejdet|Dialogen)\\b)"
                    + "(\\p{Lu}[\\p{L}\\d .-]{3,80}?) (?:overgår|afsluttes|er afsluttet|sættes i drift|lukkes|ophører|nedlægges|forlænges)\\b");

    private final ProposalCollector collector;
    private final MeetingProjects projects;
    private final List<Committed> committed;
    private final Set<String> done = new HashSet<>();
    private final Map<ItemRecord, List<ItemTexts.Said>> extensions = new IdentityHashMap<>();

    public ProjectSteps(ProposalCollector collector, MeetingProjects projects, List<Committed> committed) {
        this.collector = collector;
        this.projects = projects;
        this.committed = committed;
    }

    /**
     * A sentence with what it is about.
     *
     * @param subject the first project it names, or the project named before it that "projektet" means
     * @param others how many further projects it names
     * @param heading the line with a colon it stands under; empty where there is none
     */
    private record Read(
            Sentence sentence,
            @Nullable EffectType type,
            @Nullable Named subject,
            int others,
            String heading) {}

    public void propose(ItemRecord item) {
        for (DecisionRecord decision : item.decisions()) {
            if (acts(decision)) {
                List<Read> said = read(collector.texts().of(item, decision));
                boolean silent = said.stream().allMatch(it -> it.type() == null);
                act(item, decision, said);
                if (silent && Approvals.approved(decision)) {
                    act(item, decision, read(Approvals.recommended(item, decision)));
                }
            }
        }
        committed.stream().filter(it -> it.item().equals(item)).forEach(this::extendedWithMoney);
    }

    private static boolean acts(DecisionRecord decision) {
        return switch (decision.outcome()) {
            case APPROVED, APPROVED_AMENDED, APPROVED_CONDITIONALLY, NOTED, DECIDED, STARTED, CLOSED, INFORMATION ->
                true;
            case DISCUSSED, POSTPONED, LEFT_TO_OTHERS, NOT_APPROVED, NONE -> false;
        };
    }

    private List<Read> read(List<Sentence> sentences) {
        List<Read> all = new ArrayList<>();
        Named last = null;
        String heading = "";
        for (Sentence sentence : sentences) {
            heading = sentence.text().endsWith(":") ? sentence.text() : heading;
            List<Named> named = projects.in(sentence.text());
            Named subject = named.isEmpty() && StepWords.isIt(sentence.text())
                    ? last
                    : named.stream().findFirst().orElse(null);
            last = named.isEmpty() ? last : named.getFirst();
            all.add(new Read(
                    sentence, StepWords.type(sentence.text()), subject, Math.max(0, named.size() - 1), heading));
        }
        return all;
    }

    private void act(ItemRecord item, DecisionRecord decision, List<Read> sentences) {
        Set<UUID> toOperation = new HashSet<>();
        sentences.stream()
                .filter(it -> it.type() == EffectType.TO_OPERATION && it.subject() != null)
                .forEach(it -> toOperation.add(it.subject().id()));
        for (Read read : sentences) {
            Named subject = read.subject();
            // "Afsluttes og overgår til drift" is one step, not two.
            boolean same = read.type() == EffectType.CLOSE && subject != null && toOperation.contains(subject.id());
            if (read.type() != null && !same) {
                step(SourcePlace.of(item, decision).at(read.sentence().line()), decision, read, read.type());
            }
            group(item, decision, read);
        }
    }

    private void step(SourcePlace place, DecisionRecord decision, Read read, EffectType type) {
        String text = read.sentence().text();
        Optional<Named> project = read.subject() != null ? Optional.of(read.subject()) : unknown(place, text);
        project.filter(it -> done.add(type + " " + it.id()))
                .ifPresent(it -> collector.propose(
                        place, type, terms(type, it, text), it.waitsFor(), text, doubt(decision, type, read, it)));
    }

    private static Terms terms(EffectType type, Named project, String text) {
        return type == EffectType.EXTEND
                ? new Terms.Extension(project.id(), DatesInText.lastIn(text).orElseThrow())
                : new Terms.Step(project.id(), DatesInText.lastIn(text).orElse(null));
    }

    private Doubt doubt(DecisionRecord decision, EffectType type, Read read, Named project) {
        String text = read.sentence().text();
        boolean plain = type == EffectType.TO_OPERATION
                || StepWords.isIt(text)
                || StepWords.isSubject(ProjectName.normalized(text), ProjectName.normalized(project.name()));
        return doubt(decision)
                .addIf(read.others() > 0, "Sætningen nævner flere projekter. Se efter, hvilke den gælder.")
                .addIf(!plain, "Det fremgår ikke klart, om sætningen gælder selve projektet.")
                .addIf(StepWords.isTentative(text), "Sætningen handler om noget, der måske først sker senere.");
    }

    private static Doubt doubt(DecisionRecord decision) {
        Doubt doubt = new Doubt();
        return decision.outcome() == Outcome.APPROVED_CONDITIONALLY ? doubt.addUnlessApproved(decision) : doubt;
    }

    /** Proposes a name that is not a known project as a new one, with a doubt. */
    private Optional<Named> unknown(SourcePlace place, String text) {
        Matcher subject = SUBJECT.matcher(text);
        if (!subject.find() || StepWords.isIt(text)) {
            return Optional.empty();
        }
        String name = subject.group(1).strip();
        return Optional.of(
                projects.register(place, name, List.of(), null, text, new Doubt().add(Grants.unknown(name))));
    }

    private void group(ItemRecord item, DecisionRecord decision, Read read) {
        Matcher group = GROUP.matcher(read.sentence().text());
        if (!group.find()) {
            return;
        }
        String heading = read.heading();
        String name = heading.replaceAll(":$", "");
        Named known = read.subject() == null ? projects.named(name).orElse(null) : read.subject();
        Named project = known == null ? projects.calledInShort(name).orElse(null) : known;
        int line = read.sentence().line();
        if (project == null) {
            collector.notice(
                    item,
                    line,
                    "En gruppe nedsættes, men det står ikke klart for hvilket projekt. Vælg projektet, og opret gruppen på beslutningen.");
            return;
        }
        collector.propose(
                SourcePlace.of(item, decision).at(line),
                EffectType.APPOINT_GROUP,
                new Terms.Group(project.id(), StepWords.capitalized(group.group(1))),
                project.waitsFor(),
                heading.isEmpty()
                        ? read.sentence().text()
                        : heading + "\n" + read.sentence().text(),
                doubt(decision)
                        .addUnlessApproved(decision)
                        .addIf(
                                known == null,
                                "Overskriften '%s' er læst som en kort form af '%s'.".formatted(name, project.name())));
    }

    private List<ItemTexts.Said> extensions(ItemRecord item) {
        return extensions.computeIfAbsent(item, it -> collector.texts().said(it).stream()
                .filter(said -> StepWords.extend(said.sentence().text()))
                .toList());
    }

    /** Extends a project that got money to go on: the text says until when, and the decision on the money approved it. */
    private void extendedWithMoney(Committed it) {
        for (ItemTexts.Said said : extensions(it.item())) {
            String text = said.sentence().text();
            Optional<LocalDate> until = DatesInText.lastIn(text);
            if (said.isAbout(it.project().name())
                    && until.isPresent()
                    && done.add(EffectType.EXTEND + " " + it.project().id())) {
                collector.propose(
                        SourcePlace.of(it.item(), it.decision())
                                .at(said.sentence().line()),
                        EffectType.EXTEND,
                        new Terms.Extension(it.project().id(), until.get()),
                        it.project().waitsFor(),
                        text,
                        doubt(it.decision())
                                .addIf(
                                        it.doubted(),
                                        "Forlængelsen hører til en bevilling. Gennemse bevillingen først."));
            }
        }
    }
}
