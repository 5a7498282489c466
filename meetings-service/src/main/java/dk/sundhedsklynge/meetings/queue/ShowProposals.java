package dk.sundhedsklynge.meetings.queue;

import dk.sundhedsklynge.meetings.document.Document;
import dk.sundhedsklynge.meetings.document.DocumentText;
import dk.sundhedsklynge.meetings.document.DocumentView;
import dk.sundhedsklynge.meetings.document.DocumentView.ProposedEffect;
import dk.sundhedsklynge.meetings.document.ReadDocuments;
import dk.sundhedsklynge.meetings.effect.EarlierEffect;
import dk.sundhedsklynge.meetings.effect.EffectState;
import dk.sundhedsklynge.meetings.effect.EffectView;
import dk.sundhedsklynge.meetings.effect.ReadEffects;
import dk.sundhedsklynge.meetings.effect.ShownEffects;
import dk.sundhedsklynge.meetings.person.NamesOfUsers;
import dk.sundhedsklynge.meetings.project.ProjectReferences;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.meetings.terms.BookingWords;
import dk.sundhedsklynge.meetings.terms.Terms;
import dk.sundhedsklynge.platform.pages.FieldChange;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.security.Caller;
import dk.sundhedsklynge.platform.security.Role;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what the queue shows. Parties and projects to choose among are read only for those who can choose. */
@ApplicationScoped
class ShowProposals {
    /** Lines of the document that stand around the one that a proposal rests on. */
    private static final int BEFORE = 12;

    private static final int AFTER = 16;

    private final ReadDocuments documents;
    private final ReadEffects effects;
    private final ProjectReferences projects;
    private final Register register;
    private final NamesOfUsers users;
    private final TermsChoices choices;
    private final Caller caller;

    ShowProposals(
            ReadDocuments documents,
            ReadEffects effects,
            ProjectReferences projects,
            Register register,
            NamesOfUsers users,
            TermsChoices choices,
            Caller caller) {
        this.documents = documents;
        this.effects = effects;
        this.projects = projects;
        this.register = register;
        this.users = users;
        this.choices = choices;
        this.caller = caller;
    }

    /** @param wanted the proposal to look at; null, or one that is not there, for the first that waits for somebody */
    ProposalQueue show(Document document, @Nullable UUID wanted) {
        DocumentView view = documents.view(document);
        Optional<ProposedEffect> chosen = view.effects().stream()
                .filter(it -> Objects.equals(it.id(), wanted))
                .findFirst()
                .or(() -> view.effects().stream()
                        .filter(it -> it.state() == EffectState.PROPOSED)
                        .findFirst())
                .or(() -> view.effects().stream().findFirst());
        return new ProposalQueue(
                view,
                DanishDates.inWords(document.meetingDate()),
                view.effects().stream()
                        .map(it -> new ProposalQueue.Row(it, it == chosen.orElse(null)))
                        .toList(),
                chosen.flatMap(it -> selected(document, it)).orElse(null));
    }

    private Optional<ProposalQueue.Selected> selected(Document document, ProposedEffect chosen) {
        return Optional.ofNullable(chosen.id()).flatMap(effects::find).map(read -> selected(document, chosen, read));
    }

    private ProposalQueue.Selected selected(Document document, ProposedEffect chosen, ShownEffects.Versioned read) {
        EffectView effect = read.view();
        boolean maySettle = caller.holds(effect.cooperation(), Role.SECRETARIAT);
        boolean isProposed = effect.state() == EffectState.PROPOSED;
        List<TermsForm.Field> terms = fields(effect.terms());
        return new ProposalQueue.Selected(
                effect,
                chosen,
                isProposed ? chosen.reason() : null,
                isProposed && maySettle ? earlier(effect) : null,
                isProposed || effect.state().isOrdered()
                        ? BookingWords.of(effect.terms(), effect.decidedOn(), isProposed)
                                .orElse(null)
                        : null,
                effects.awaited(effect).stream()
                        .map(it -> awaited(document, it))
                        .toList(),
                read.version(),
                lines(document, effect.anchor().line()),
                maySettle,
                isProposed && maySettle ? choices.of(effect.cooperation(), terms) : List.of(),
                TermsForm.input(terms),
                isProposed && maySettle ? List.of() : facts(effect.cooperation(), terms, read.read()),
                settled(effect));
    }

    private static ProposalQueue.Awaited awaited(Document document, EffectView it) {
        UUID stands = Objects.requireNonNullElse(it.anchor().document(), document.id());
        return new ProposalQueue.Awaited(
                it.summary(), it.stateLabel(), "/moeder/dokumenter/%s/forslag?virkning=%s".formatted(stands, it.id()));
    }

    private ProposalQueue.@Nullable Earlier earlier(EffectView effect) {
        return effect.rival() == null
                ? null
                : effects.find(effect.rival())
                        .map(ShownEffects.Versioned::view)
                        .filter(it -> it.state().isOrdered())
                        .map(it -> new ProposalQueue.Earlier(
                                it.anchor().decision(),
                                it.summary(),
                                it.stateLabel(),
                                EarlierEffect.possible(it.state(), it.terms(), effect.terms()).stream()
                                        .map(choice -> new FormOption(choice.code(), choice.label()))
                                        .toList()))
                        .orElse(null);
    }

    /** A new project has no id to choose. */
    private static List<TermsForm.Field> fields(Terms terms) {
        return TermsForm.fields(terms).stream()
                .filter(it -> !(terms instanceof Terms.Registration && it.kind() == TermsForm.Kind.PROJECT))
                .toList();
    }

    /** @param read what was read of the minutes; null where it is not known */
    private List<ProposalQueue.Fact> facts(String cooperation, List<TermsForm.Field> terms, @Nullable Terms read) {
        Map<String, TermsForm.Field> before = (read == null ? List.<TermsForm.Field>of() : fields(read))
                .stream().collect(Collectors.toMap(TermsForm.Field::name, it -> it));
        Map<String, String> parties = register.partyNames(cooperation);
        Set<UUID> named = Stream.concat(terms.stream(), before.values().stream())
                .filter(it -> it.kind() == TermsForm.Kind.PROJECT && !it.value().isEmpty())
                .map(it -> UUID.fromString(it.value()))
                .collect(Collectors.toSet());
        Map<UUID, String> names = projects.names(named);
        Function<TermsForm.Field, String> inWords = it -> switch (it.kind()) {
            case PARTY -> parties.getOrDefault(it.value(), "En part, registret ikke kender");
            case PROJECT -> names.getOrDefault(UUID.fromString(it.value()), "Et projekt uden navn endnu");
            case COUNCIL ->
                register.cooperation(it.value()).map(Cooperation::name).orElse(it.value());
            case TEXT, AMOUNT, DAY, NUMBER, YEAR -> it.value();
        };
        return terms.stream()
                .map(it -> {
                    TermsForm.Field was = before.getOrDefault(it.name(), it);
                    return new ProposalQueue.Fact(
                            it.group().isEmpty() ? it.label() : it.group() + ", " + it.label(),
                            it.value().isEmpty() ? "" : inWords.apply(it),
                            was.value().equals(it.value()) ? null : was.value().isEmpty() ? "" : inWords.apply(was));
                })
                .filter(it -> !it.value().isEmpty() || it.read() != null)
                .toList();
    }

    private List<ProposalQueue.Line> lines(Document document, @Nullable Integer line) {
        return line == null
                ? List.of()
                : documents.lines(document, Math.max(1, line - BEFORE), line + AFTER).stream()
                        .map((DocumentText.Line it) ->
                                new ProposalQueue.Line(it.number(), it.text(), it.number() == line))
                        .toList();
    }

    /** What was typed where something else stands. */
    List<FieldChange> changes(ProposalQueue.Selected now, FormInput sent) {
        List<ProposalQueue.Field> fields = now.fields().isEmpty()
                ? choices.of(now.effect().cooperation(), fields(now.effect().terms()))
                : now.fields();
        return fields.stream()
                .filter(it -> sent.isSent(it.name())
                        && !sent.value(it.name()).strip().equals(now.input().value(it.name())))
                .map(it -> new FieldChange(
                        it.label(),
                        it.shown(sent.value(it.name()).strip()),
                        it.shown(now.input().value(it.name()))))
                .toList();
    }

    /** By whom and when it was settled, as far as that is known; null when it was not. */
    @Nullable
    String settled(EffectView effect) {
        if (effect.settledAt() == null) {
            return null;
        }
        String by = Optional.ofNullable(effect.settledByName())
                .or(() -> Optional.ofNullable(effect.settledBy()).flatMap(users::find))
                .map(" af %s"::formatted)
                .orElse("");
        String done = effect.state().isOrdered() ? "Bekræftet" : effect.stateLabel();
        return "%s%s den %s".formatted(done, by, DanishDates.inWords(effect.settledAt()));
    }
}
