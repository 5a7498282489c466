package dk.sundhedsklynge.meetings.handover.carry;

import dk.sundhedsklynge.meetings.handover.run.HandoverDecision;
import dk.sundhedsklynge.meetings.handover.run.OrderRun;
import dk.sundhedsklynge.meetings.register.Body;
import dk.sundhedsklynge.meetings.register.Cooperation;
import dk.sundhedsklynge.meetings.register.Level;
import dk.sundhedsklynge.meetings.register.Party;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.text.DanishLists;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a decision must be like to carry a handover out. */
@ApplicationScoped
class DecisionRules {
    private final Register register;
    private final ChoicesOfDecision choices;
    private final Clock clock;

    DecisionRules(Register register, ChoicesOfDecision choices, Clock clock) {
        this.register = register;
        this.choices = choices;
        this.clock = clock;
    }

    /** Parties whose answer nobody has registered. */
    List<Party> silent(Cooperation of, NewDecision it) {
        return register.partiesOf(of).stream()
                .filter(party -> it.answers().stream()
                        .noneMatch(answer -> answer.organisation().strip().equalsIgnoreCase(party.displayName())
                                || answer.organisation().strip().equalsIgnoreCase(party.name())))
                .toList();
    }

    /** All that is wrong; fields of an answer are named as in {@code answers[0].how}. */
    List<FieldError> errors(Cooperation of, NewDecision it) {
        List<FieldError> errors = new ArrayList<>();
        if (it.decidedOn().isAfter(LocalDate.now(clock))) {
            errors.add(new FieldError("decidedOn", "Beslutningen skal være truffet; vælg en dag, der er kommet"));
        }
        if (it.decidedOn().isBefore(of.from())) {
            errors.add(new FieldError(
                    "decidedOn",
                    "Klyngen begyndte %s; vælg dagen, der blev besluttet".formatted(DanishDates.inWords(of.from()))));
        }
        Body body = register.body(it.body())
                .filter(one -> one.cooperation().equals(of.id()))
                .orElse(null);
        if (body == null) {
            errors.add(new FieldError("body", "Vælg et af klyngens organer"));
        } else if (body.level() != Level.POLITICAL) {
            errors.add(new FieldError(
                    "body",
                    "Overdragelsen besluttes af politisk niveau; %s kan kun indstille den".formatted(body.name())));
        }
        LocalDate cutOff = Objects.requireNonNullElse(it.cutOff(), OrderRun.CUT_OFF);
        LocalDate late = Objects.requireNonNullElse(it.lateInvoicesUntil(), OrderRun.LATE_INVOICES_UNTIL);
        errors.addAll(OrderRun.errorsOfEnd(of, cutOff, late));
        answers(of, it, errors);
        if (it.persons().isEmpty()) {
            errors.add(new FieldError("persons", "Vælg mindst én person, der fører afviklingen videre"));
        } else if (!choices.knowsAll(of.id(), it.persons())) {
            errors.add(new FieldError("persons", "Vælg blandt klyngens personer"));
        }
        UUID document = it.document();
        if (document != null && !choices.hasDocument(of.id(), document)) {
            errors.add(new FieldError("document", "Vælg et af klyngens dokumenter"));
        }
        UUID meeting = it.meeting();
        if (meeting != null && !choices.hasMeeting(of.id(), meeting)) {
            errors.add(new FieldError("meeting", "Vælg et af klyngens møder"));
        }
        return errors;
    }

    private void answers(Cooperation of, NewDecision it, List<FieldError> errors) {
        if (it.form() != HandoverDecision.Form.WRITTEN) {
            return;
        }
        List<Party> silent = silent(of, it);
        if (it.answers().isEmpty()) {
            errors.add(new FieldError("answers", "Skriv, hvem der har svaret, hvordan og hvornår"));
        } else if (!silent.isEmpty() && !Boolean.TRUE.equals(it.silenceCounts())) {
            errors.add(new FieldError(
                    "answers",
                    "%s har ikke svaret. Vent på svar, eller sæt kryds ved, at tavshed tæller som godkendelse"
                            .formatted(DanishLists.and(
                                    silent.stream().map(Party::displayName).toList()))));
        }
        for (int i = 0; i < it.answers().size(); i++) {
            HandoverDecision.Answer answer = it.answers().get(i);
            String field = "answers[%d].".formatted(i);
            if (!answer.approves()) {
                errors.add(new FieldError(
                        field + "approves",
                        "%s har ikke godkendt. Udfør først, når alle har.".formatted(answer.organisation())));
            }
            if (answer.how() == null || answer.how().isBlank()) {
                errors.add(new FieldError(
                        field + "how", "Skriv, hvordan svaret fra %s kom".formatted(answer.organisation())));
            }
            if (answer.on() == null || answer.on().isAfter(it.decidedOn())) {
                errors.add(new FieldError(
                        field + "on",
                        "Svaret fra %s skal være kommet senest den dag, der blev besluttet"
                                .formatted(answer.organisation())));
            }
        }
    }
}
