package dk.sundhedsklynge.meetings.handover.receive;

import dk.sundhedsklynge.meetings.handover.receive.TakeReceipts.Voice;
import dk.sundhedsklynge.meetings.handover.shown.HandoverProblems;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers;
import dk.sundhedsklynge.meetings.handover.shown.ShownHandovers.SeenDossier;
import dk.sundhedsklynge.platform.pages.FormInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what the page of the receipts of a dossier shows, for the pages that its forms are sent to. */
@ApplicationScoped
class ShownReceipts {
    private final ShownHandovers shown;
    private final TakeReceipts take;

    ShownReceipts(ShownHandovers shown, TakeReceipts take) {
        this.shown = shown;
        this.take = take;
    }

    /**
     * An objection with the form of its answer.
     *
     * @param line title; null when the dossier does not have the line any more
     * @param versionPath of the dossier that the objection was made to
     */
    record Objection(Receipt it, @Nullable String line, String to, String versionPath, FormInput input) {
        public String field() {
            return answerField(it.id());
        }
    }

    static String answerField(UUID receipt) {
        return "text-" + receipt;
    }

    static String address(UUID run, String receiver) {
        return "/overdragelse/%s/%s/kvittering".formatted(run, receiver);
    }

    static String answerAddress(UUID run, String receiver, UUID receipt) {
        return "%s/%s/svar".formatted(address(run, receiver), receipt);
    }

    SeenDossier known(UUID run, String receiver) {
        return shown.dossier(run, receiver, null).orElseThrow(HandoverProblems::noDossier);
    }

    List<ReceiptLine> lines(SeenDossier it) {
        return lines(it, take.of(it));
    }

    private static List<ReceiptLine> lines(SeenDossier it, SaidOfLines said) {
        return ReceiptLine.of(it.dossier().read().dossier(), said, !it.asReceiver());
    }

    /** @param saved what was kept just now, in words; null when nothing was */
    ReceiptPage.Shown show(SeenDossier it, @Nullable String saved) {
        return show(it, FormInput.blank(), null, FormInput.blank(), saved);
    }

    /** With the form of the receiver as it was sent and refused. */
    ReceiptPage.Shown refused(SeenDossier it, FormInput refused) {
        return show(it, refused, null, FormInput.blank(), null);
    }

    /** With the answer to an objection as it was sent and refused. */
    ReceiptPage.Shown refusedAnswer(SeenDossier it, UUID receipt, FormInput refused) {
        return show(it, FormInput.blank(), receipt, refused, null);
    }

    private ReceiptPage.Shown show(
            SeenDossier it, FormInput input, @Nullable UUID answered, FormInput answer, @Nullable String saved) {
        SaidOfLines said = take.of(it);
        List<ReceiptLine> lines = lines(it, said);
        Voice voice = take.voice(it);
        return new ReceiptPage.Shown(
                it,
                address(it.run().id(), it.dossier().stored().receiver()),
                lines,
                voice == Voice.ON_BEHALF ? objections(it, said, lines, answered, answer) : List.of(),
                take.answersUntil(it),
                lines.stream().filter(ReceiptLine::awaits).count(),
                voice != Voice.NONE,
                voice == Voice.ON_BEHALF,
                saved,
                input,
                answered == null ? input : answer);
    }

    private static List<Objection> objections(
            SeenDossier it, SaidOfLines said, List<ReceiptLine> lines, @Nullable UUID answered, FormInput answer) {
        UUID run = it.run().id();
        String receiver = it.dossier().stored().receiver();
        Map<String, String> titles =
                lines.stream().collect(Collectors.toMap(ReceiptLine::key, ReceiptLine::title, (first, _) -> first));
        return said.objections().stream()
                .map(one -> new Objection(
                        one,
                        titles.get(one.line()),
                        answerAddress(run, receiver, one.id()),
                        "/overdragelse/%s/%s?udgave=%d".formatted(run, receiver, one.version()),
                        one.id().equals(answered) ? answer : FormInput.blank()))
                .toList();
    }
}
