package dk.sundhedsklynge.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sundhedsklynge.client.funds.api.BalancesApi;
import dk.sundhedsklynge.client.funds.api.NotesApi;
import dk.sundhedsklynge.client.funds.model.FiguresView;
import dk.sundhedsklynge.client.funds.model.Money;
import dk.sundhedsklynge.client.funds.model.NewVoucher;
import dk.sundhedsklynge.client.funds.model.NoteView;
import dk.sundhedsklynge.client.funds.model.Reversal;
import dk.sundhedsklynge.client.meetings.api.EffectsApi;
import dk.sundhedsklynge.client.meetings.api.MeetingsApi;
import dk.sundhedsklynge.client.meetings.api.RegisterApi;
import dk.sundhedsklynge.client.meetings.model.Cancellation;
import dk.sundhedsklynge.client.meetings.model.MeetingDetails;
import dk.sundhedsklynge.client.meetings.model.MeetingState;
import dk.sundhedsklynge.client.meetings.model.Occasion;
import dk.sundhedsklynge.client.meetings.model.PlannedMeeting;
import dk.sundhedsklynge.client.projects.ApiException;
import dk.sundhedsklynge.client.projects.api.ProjectsApi;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A stranger who has nothing but the contracts generates clients from them and uses the three services. */
class GeneratedClientTest {
    private static final String COOPERATION = "syddanmark-lillebaelt";

    @Test
    void aPartnerReadsTheRegisterTheMeetingsAndWhatTheyDecided() throws Exception {
        var client = meetingsAs(RunningSuite.asPartner());

        var cooperation = new RegisterApi(client).registerCooperation(COOPERATION, null);
        var meetings = new MeetingsApi(client);
        var page = meetings.meetingList(null, COOPERATION, null, null, 5, null, null, null);
        var effects = new EffectsApi(client).effectList(null, null, null, 200, null, null);

        assertThat(cooperation.getName()).isEqualTo("Sundhedsklynge Lillebælt");
        assertThat(cooperation.getParties()).isNotEmpty();
        assertThat(page.getItems()).allSatisfy(it -> assertThat(
                        meetings.meetingGet(it.getId(), null).getMeeting())
                .isEqualTo(it));
        assertThat(effects.getItems())
                .allSatisfy(it -> assertThat(it.getTerms().getActualInstance()).isNotNull());
    }

    @Test
    void aSecretaryPlansAMeetingAndCancelsWhatHasBeenRead() throws Exception {
        var client = meetingsAs(RunningSuite.as("sekretariat"));
        var meetings = new MeetingsApi(client);
        var planned = meetings.plannedMeetingPlan(new PlannedMeeting()
                .body(COOPERATION + ":politisk")
                .details(new MeetingDetails()
                        .title("Planlagt af en fremmed")
                        .occasion(Occasion.ORDINARY)
                        .places(List.of())));

        var read = meetings.meetingGetWithHttpInfo(planned.getId(), null);
        String tag = read.getHeaders().get("etag").getFirst();
        var cancelled = meetings.meetingChangeCancel(planned.getId(), tag, new Cancellation().reason("Kun en prøve"));

        assertThat(read.getData().getMeeting().getState()).isEqualTo(MeetingState.PLANNED);
        assertThat(cancelled.getState()).isEqualTo(MeetingState.CANCELLED);
        assertThatThrownBy(() -> meetings.meetingChangeReinstate(planned.getId(), tag))
                .isInstanceOfSatisfying(
                        dk.sundhedsklynge.client.meetings.ApiException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(412));
    }

    @Test
    void financeEntersAVoucherOnceHoweverOftenItIsSent() throws Exception {
        var client = new dk.sundhedsklynge.client.funds.ApiClient();
        strict(client.getObjectMapper(), client::setObjectMapper);
        client.updateBaseUri(RunningSuite.url());
        client.setRequestInterceptor(RunningSuite.as("oekonomi"));
        var notes = new NotesApi(client);
        String key = UUID.randomUUID().toString();
        var voucher = new NewVoucher()
                .label("kommunerne")
                .amount(new Money().amount(new BigDecimal("1234.56")).currency("DKK"))
                .paidOn(LocalDate.of(2025, 11, 3))
                .reference("Faktura " + key);

        NoteView entered = notes.voucherSpend(COOPERATION, key, voucher);
        NoteView again = notes.voucherSpend(COOPERATION, key, voucher);

        assertThat(again).isEqualTo(entered);
        assertThat(entered.getAmount().getAmount()).isEqualByComparingTo("1234.56");
        assertThat(notes.noteGet(entered.getId(), null)).isEqualTo(entered);
        assertThat(knownToBeSpent(new BalancesApi(client)
                        .balanceCooperation(COOPERATION, null, null)
                        .getTotal()))
                .isGreaterThanOrEqualTo(new BigDecimal("1234.56"));

        NoteView reversed =
                notes.noteReverse(entered.getId(), UUID.randomUUID().toString(), new Reversal().reason("Kun en prøve"));
        assertThat(reversed.getReversalReason()).isEqualTo("Kun en prøve");
    }

    /** The sum of what was stated; it is no figure of its own where somebody's spending is not known. */
    private static BigDecimal knownToBeSpent(FiguresView total) {
        Money spent = total.getSpent();
        return (spent != null
                        ? spent
                        : total.getUnknown().stream()
                                .filter(it -> it.getFigure().equals("spent"))
                                .findFirst()
                                .orElseThrow()
                                .getAtLeast())
                .getAmount();
    }

    @Test
    void aPartnerListsTheProjectsAndIsToldWhatIsNotThere() throws Exception {
        var client = new dk.sundhedsklynge.client.projects.ApiClient();
        strict(client.getObjectMapper(), client::setObjectMapper);
        client.updateBaseUri(RunningSuite.url());
        client.setRequestInterceptor(RunningSuite.asPartner());
        var projects = new ProjectsApi(client);

        var page = projects.projectList(null, null, 200, null, null, null);

        assertThat(page.getItems()).allSatisfy(it -> assertThat(projects.projectGet(it.getId(), null))
                .isEqualTo(it));
        assertThatThrownBy(() -> projects.projectGet(UUID.randomUUID(), null))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(404);
                    assertThat(refused.getResponseBody()).contains("/problems/not-found");
                });
    }

    private static dk.sundhedsklynge.client.meetings.ApiClient meetingsAs(Consumer<HttpRequest.Builder> caller) {
        var client = new dk.sundhedsklynge.client.meetings.ApiClient();
        strict(client.getObjectMapper(), client::setObjectMapper);
        client.updateBaseUri(RunningSuite.url());
        client.setRequestInterceptor(caller);
        return client;
    }

    /** A field that a contract does not name is a fault; the terms of effects are told apart by their fields. */
    private static void strict(ObjectMapper mapper, Consumer<ObjectMapper> use) {
        use.accept(mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    }
}
