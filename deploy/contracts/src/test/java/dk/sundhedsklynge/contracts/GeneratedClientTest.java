package dk.sundhedsklynge.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sundhedsklynge.client.funds.api.BalancesApi;
import dk.sundhedsklynge.client.funds.api.NotesApi;
import dk.sundhedsklynge.client.funds.model.Money;
import dk.sundhedsklynge.client.funds.model.NewVoucher;
import dk.sundhedsklynge.client.funds.model.NoteView;
import dk.sundhedsklynge.client.funds.model.Reversal;
import dk.sundhedsklynge.client.meetings.api.MeetingsApi;
import dk.sundhedsklynge.client.meetings.api.RegisterApi;
import dk.sundhedsklynge.client.projects.ApiException;
import dk.sundhedsklynge.client.projects.api.ProjectsApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A stranger who has nothing but the contracts generates clients from them and uses the three services. */
class GeneratedClientTest {
    private static final String COOPERATION = "lillebaelt";

    @Test
    void aPartnerReadsTheRegisterAndTheMeetings() throws Exception {
        var client = new dk.sundhedsklynge.client.meetings.ApiClient();
        client.updateBaseUri(Site.url());
        client.setRequestInterceptor(Site.asPartner());

        var cooperation = new RegisterApi(client).registerCooperation(COOPERATION, null);
        var meetings = new MeetingsApi(client);
        var page = meetings.meetingList(COOPERATION, null, 5, null);

        assertThat(cooperation.getName()).isEqualTo("Lillebælt");
        assertThat(cooperation.getParties()).isNotEmpty();
        assertThat(page.getItems()).allSatisfy(it -> assertThat(
                        meetings.meetingGet(it.getId(), null).getMeeting())
                .isEqualTo(it));
    }

    @Test
    void financeEntersAVoucherOnceHoweverOftenItIsSent() throws Exception {
        var client = new dk.sundhedsklynge.client.funds.ApiClient();
        client.updateBaseUri(Site.url());
        client.setRequestInterceptor(Site.as("oekonomi"));
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
        assertThat(new BalancesApi(client)
                        .balanceCooperation(COOPERATION, null, null)
                        .getTotal()
                        .getSpent()
                        .getAmount())
                .isGreaterThanOrEqualTo(new BigDecimal("1234.56"));

        NoteView reversed =
                notes.noteReverse(entered.getId(), UUID.randomUUID().toString(), new Reversal().reason("Kun en prøve"));
        assertThat(reversed.getReversalReason()).isEqualTo("Kun en prøve");
    }

    @Test
    void aPartnerListsTheProjectsAndIsToldWhatIsNotThere() throws Exception {
        var client = new dk.sundhedsklynge.client.projects.ApiClient();
        client.updateBaseUri(Site.url());
        client.setRequestInterceptor(Site.asPartner());
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
}
