package dk.sundhedsklynge.platform.http;

import dk.sundhedsklynge.platform.idempotency.SendOnce;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.FormProblems;
import dk.sundhedsklynge.platform.pages.FormReader;
import dk.sundhedsklynge.platform.pages.Forms;
import dk.sundhedsklynge.platform.problem.Problem;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A form by which chairs are ordered; it counts the orders. */
@Path("/stole/bestil")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class OrderChairPage {
    static final AtomicInteger ORDERS = new AtomicInteger();

    private static final String PAGE = """
            {#include page/shell}{#title}Bestil{/title}<h1>Bestil en stol</h1>
            {#errors input=input /}
            {#form to='/stole/bestil' input=input draft=inject:drafts.of('/stole/bestil', input) once=true}
            {#field input=input name='pris' label='Pris i kr.' kind='amount' /}
            {#field input=input name='farve' label='Farve' kind='select' options=colours /}
            {#field input=input name='note' label='Note' kind='textarea' optional=true /}
            {#field input=input name='haster' label='Haster' kind='checkbox' /}
            <button type="submit">Bestil</button>
            {/form}
            {/include}""";

    private final Engine engine;
    private final SendOnce once;

    OrderChairPage(Engine engine, SendOnce once) {
        this.engine = engine;
        this.once = once;
    }

    @GET
    public TemplateInstance form() {
        return page(FormInput.blank().with("pris", "100,00").with("farve", "r"));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(MultivaluedMap<String, String> sent) {
        FormInput input = FormInput.of(sent);
        return once.send("/stole/bestil", input, () -> order(input), it -> refused(input, it));
    }

    private Response order(FormInput input) {
        if (input.has("trin", "vis")) {
            return Forms.refused(input, page(input));
        }
        FormReader read = new FormReader(input);
        read.require("pris", "Skriv prisen i kroner");
        read.amount("pris");
        if (!read.errors().isEmpty()) {
            return refused(input, FormProblems.of("Stolen er ikke bestilt", read.errors()));
        }
        return Forms.done("/stole?bestilt=" + ORDERS.incrementAndGet());
    }

    private Response refused(FormInput input, Problem problem) {
        FormInput refused = input.refused(problem.document());
        return Forms.refused(refused, page(refused));
    }

    private TemplateInstance page(FormInput input) {
        return engine.parse(PAGE, Variant.forContentType("text/html"))
                .data("input", input)
                .data("colours", List.of(new FormOption("r", "Rød"), new FormOption("b", "Blå")));
    }
}
