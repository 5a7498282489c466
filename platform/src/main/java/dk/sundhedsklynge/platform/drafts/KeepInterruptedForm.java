package dk.sundhedsklynge.platform.drafts;

import dk.sundhedsklynge.platform.intake.ReceiveBody;
import dk.sundhedsklynge.platform.security.FormsOfEndedSessions;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in a form of somebody who was signed in when it was shown, so that it can be sent once they are again. */
@ApplicationScoped
class KeepInterruptedForm implements FormsOfEndedSessions {
    private final InterruptedForms forms;
    private final FormMark marks;
    private final ReceiveBody bodies;
    private final String path;

    KeepInterruptedForm(
            InterruptedForms forms,
            FormMark marks,
            ReceiveBody bodies,
            @ConfigProperty(name = "klynge.drafts.path") String path) {
        this.forms = forms;
        this.marks = marks;
        this.bodies = bodies;
        this.path = path;
    }

    @Override
    public Uni<Outcome> keep(RoutingContext context) {
        Optional<String> mark = marks.read(context);
        String type = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.CONTENT_TYPE), "");
        boolean withFile = type.startsWith(MediaType.MULTIPART_FORM_DATA);
        String to = context.normalizedPath();
        if (mark.isEmpty()
                || !withFile && !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)
                || !FormPath.isOwn(to)) {
            return Uni.createFrom().item(new Outcome.NotKept());
        }
        Context eventLoop = context.vertx().getOrCreateContext();
        return (withFile ? bodies.whole(context) : bodies.inMemory(context))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(body -> body.map(it -> withFile
                        ? forms.keep(InterruptedForm.withFile(to, mark.get(), type, it.length()), it.content())
                        : forms.keep(InterruptedForm.ofFields(to, mark.get(), fields(it)), it.content())))
                .emitOn(command -> eventLoop.runOnContext(now -> command.run()))
                .map(kept ->
                        kept.<Outcome>map(ticket -> outcome(context, ticket)).orElseGet(Outcome.NotKept::new));
    }

    private Outcome outcome(RoutingContext context, Optional<String> ticket) {
        ticket.ifPresent(it -> InterruptedForms.remember(context, it));
        return ticket.isPresent() ? new Outcome.Kept(path + "/send") : new Outcome.Full();
    }

    private static Map<String, List<String>> fields(ReceiveBody.Whole body) {
        try {
            String sent = new String(body.content().readAllBytes(), StandardCharsets.UTF_8);
            return new QueryStringDecoder(sent, false).parameters();
        } catch (IOException e) {
            throw new UncheckedIOException("What was sent cannot be read back", e);
        }
    }
}
