package dk.sundhedsklynge.platform.drafts;

import dk.sundhedsklynge.platform.intake.ReceiveBody;
import dk.sundhedsklynge.platform.security.FormsOfEndedSessions;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in a form of somebody who was signed in when it was shown, so that it can be sent once they are again. */
@ApplicationScoped
class KeepInterruptedForm implements FormsOfEndedSessions {
    private static final String FORM = "application/x-www-form-urlencoded";

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
    public Uni<Optional<String>> keep(RoutingContext context) {
        Optional<String> mark = marks.read(context);
        String type = Objects.requireNonNullElse(context.request().getHeader(HttpHeaders.CONTENT_TYPE), "");
        String to = context.normalizedPath();
        if (mark.isEmpty() || !type.startsWith(FORM) || !FormPath.isOwn(to)) {
            return Uni.createFrom().item(Optional.empty());
        }
        Context eventLoop = context.vertx().getOrCreateContext();
        return bodies.inMemory(context)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(body -> body.flatMap(it -> forms.keep(form(to, mark.get(), it))))
                .emitOn(command -> eventLoop.runOnContext(now -> command.run()))
                .map(ticket -> ticket.map(it -> {
                    InterruptedForms.remember(context, it);
                    return path + "/send";
                }));
    }

    private static InterruptedForm form(String to, String mark, Buffer body) {
        return new InterruptedForm(to, mark, new QueryStringDecoder(body.toString(), false).parameters());
    }
}
