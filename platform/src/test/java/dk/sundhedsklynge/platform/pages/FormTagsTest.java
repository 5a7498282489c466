package dk.sundhedsklynge.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sundhedsklynge.platform.problem.FieldError;
import dk.sundhedsklynge.platform.problem.Problem;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tags of a form write, through the engine that renders the pages. */
@QuarkusTest
class FormTagsTest {
    private static final FormInput REFUSED = FormInput.blank()
            .with("beloeb", "12500.0.0")
            .with("note", "<script>alert(1)</script>")
            .with("projekt", "2")
            .with("lukket", "ja")
            .refused(FormProblems.of(
                            "Bilaget er ikke registreret",
                            List.of(
                                    new FieldError("beloeb.amount", "Skriv et beløb som 12.500,00"),
                                    new FieldError("dato", "Skriv datoen")))
                    .document());

    private static final List<FormOption> OPTIONS = List.of(new FormOption("1", "Et"), new FormOption("2", "To"));

    @Inject
    Engine engine;

    @Test
    void aRefusalIsSummedUpWithALinkToEachField() {
        assertThat(rendered("{#errors input=input /}", REFUSED))
                .contains("role=\"alert\" tabindex=\"-1\" autofocus")
                .contains("<strong>Bilaget er ikke registreret.</strong> Ret 2 felter.")
                .contains("<a href=\"#felt-beloeb\">Skriv et beløb som 12.500,00</a>")
                .contains("<a href=\"#felt-dato\">Skriv datoen</a>");
        assertThat(rendered("{#errors input=input /}", FormInput.blank())).isBlank();
    }

    @Test
    void anErrorThatSaysItAllIsNotSaidTwice() {
        FormInput input = FormInput.blank()
                .refused(Problem.of(
                                400,
                                "x",
                                "Begrundelsen mangler",
                                "Skriv hvorfor.",
                                List.of(new FieldError("b", "Skriv hvorfor.")))
                        .document());

        assertThat(rendered("{#errors input=input /}", input)).containsOnlyOnce("Skriv hvorfor.");
    }

    @Test
    void aFieldKeepsWhatWasTypedBesideItsError() {
        assertThat(rendered(
                        "{#field input=input name='beloeb' label='Beløb i kr.' kind='amount' hint='Uden moms' /}",
                        REFUSED))
                .contains("<label class=\"form-label\" for=\"felt-beloeb\">Beløb i kr.</label>")
                .contains("id=\"felt-beloeb-hint\">Uden moms<")
                .contains("id=\"felt-beloeb-fejl\">Skriv et beløb som 12.500,00<")
                .contains("value=\"12500.0.0\" inputmode=\"decimal\"")
                .contains("aria-describedby=\"felt-beloeb-hint felt-beloeb-fejl\" aria-invalid=\"true\"");
    }

    @Test
    void aFieldWithoutErrorIsBare() {
        assertThat(rendered("{#field input=input name='dag' label='Dag' kind='day' optional=true /}", REFUSED))
                .contains("(kan udelades)", "placeholder=\"dd-mm-åååå\"")
                .doesNotContain("aria-", "fejl", "hint");
    }

    @Test
    void whatWasTypedIsNeverMarkup() {
        assertThat(rendered("{#field input=input name='note' label='Note' kind='textarea' longest=100 /}", REFUSED))
                .contains("maxlength=\"100\"", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void whatWasChosenIsChosenStill() {
        assertThat(rendered(
                        "{#field input=input name='projekt' label='Projekt' kind='select' options=options empty='Intet' /}",
                        REFUSED))
                .contains(
                        "<option value=\"\">Intet</option><option value=\"1\">Et</option><option value=\"2\" selected>To</option>"
                                .replace("</option><option value=\"1", "</option>\n    <option value=\"1"));
        assertThat(rendered(
                        "{#field input=input name='projekt' label='Projekt' kind='radio' options=options /}", REFUSED))
                .contains("<legend>Projekt</legend>", "id=\"felt-projekt-1\" name=\"projekt\" value=\"2\" checked")
                .contains("id=\"felt-projekt\" name=\"projekt\" value=\"1\">");
        assertThat(rendered("{#field input=input name='lukket' label='Lukket' kind='checkbox' /}", REFUSED))
                .contains("value=\"ja\" checked");
        assertThat(rendered(
                        "{#field input=input name='projekt' label='Projekter' kind='checks' options=options /}",
                        REFUSED))
                .contains("<fieldset id=\"felt-projekt\" tabindex=\"-1\"", "<legend>Projekter</legend>")
                .contains("id=\"felt-projekt-1\" name=\"projekt\" value=\"2\" checked")
                .contains("id=\"felt-projekt-0\" name=\"projekt\" value=\"1\">");
    }

    @Test
    void aFileHasToBeChosenAgain() {
        String field = "{#field input=input name='fil' label='Fil' kind='file' accept='.md' /}";

        assertThat(rendered(field, REFUSED)).contains("accept=\".md\"", "Vælg filen igen");
        assertThat(rendered(field, FormInput.blank())).doesNotContain("Vælg filen igen");
    }

    @Test
    void aFormHoldsItsFieldsAndKnowsThePage() {
        assertThat(rendered(
                        "{#form to='/bilag' input=input file=true class='form-narrow'}{options.size}{/form}", REFUSED))
                .contains(
                        "<form method=\"post\" action=\"/bilag\" class=\"form-narrow\" enctype=\"multipart/form-data\" data-largest=\"65536\">",
                        "\n2\n",
                        "data-sending hidden",
                        ">Prøv igen<");
    }

    @Test
    void whatWasDoneCanBeUndoneWhereTheReceiptSaysSo() {
        assertThat(rendered("{#receipt title='Gemt' text='Bilag 7' undo='/bilag/7/fortryd' /}", REFUSED))
                .contains(
                        "role=\"status\"",
                        "<strong>Gemt.</strong> Bilag 7",
                        "action=\"/bilag/7/fortryd\"",
                        ">Fortryd<");
        assertThat(rendered("{#receipt title='Gemt' /}", REFUSED)).doesNotContain("<form", "Fortryd");
    }

    @Test
    void whatChangedMeanwhileStandsBesideWhatWasTyped() {
        String page = engine.parse("{#changes changes=changes since=since /}", Variant.forContentType("text/html"))
                .data("changes", List.of(new FieldChange("Beløb", "<b>300", "")))
                .data("since", "Bekræftet af Mads Hvilsted")
                .render();

        assertThat(page)
                .contains("Bekræftet af Mads Hvilsted.")
                .contains("<th scope=\"row\">Beløb</th><td>&lt;b&gt;300</td><td><em>intet</em></td>");
    }

    @Test
    void longWorkSaysHowFarItIsAndThatThePageCanBeLeft() {
        assertThat(rendered(
                        "{#progress id='koersel' title='Prøven kører' done=14 of=22 what='klynger' result='Resultatet står på Overblik.' /}",
                        REFUSED))
                .contains("Prøven kører: 14 af 22 klynger", "<progress value=\"14\" max=\"22\"")
                .contains("Du kan forlade siden. Resultatet står på Overblik.", "hx-trigger=\"every 2s\"");
    }

    private String rendered(String template, FormInput input) {
        return engine.parse(template, Variant.forContentType("text/html"))
                .data("input", input)
                .data("options", OPTIONS)
                .render();
    }
}
