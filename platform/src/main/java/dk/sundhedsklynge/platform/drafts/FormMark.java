package dk.sundhedsklynge.platform.drafts;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells, when the session has ended, that a browser was shown a form before, and to whom: a sign of the reader in a cookie that
 * only this site can make. It opens nothing.
 */
@ApplicationScoped
class FormMark {
    private static final String NAME = "klynge-skriver";
    private static final long A_DAY = 24L * 60 * 60;

    private final SecretKeySpec key;

    FormMark(@ConfigProperty(name = "klynge.session.secret") String secret) {
        this.key = new SecretKeySpec(("form-mark:" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The sign of a user. */
    String of(String user) {
        String pseudonym = signed("user:" + user);
        return pseudonym + "." + signed("mark:" + pseudonym);
    }

    void leave(RoutingContext context, String user) {
        String mark = of(user);
        Cookie held = context.request().getCookie(NAME);
        if (held == null || !isSame(held.getValue(), mark)) {
            context.response()
                    .addCookie(Cookie.cookie(NAME, mark)
                            .setPath("/")
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX)
                            .setSecure(context.request().isSSL())
                            .setMaxAge(A_DAY));
        }
    }

    /** Empty where this site has left none. */
    Optional<String> read(RoutingContext context) {
        Cookie held = context.request().getCookie(NAME);
        if (held == null) {
            return Optional.empty();
        }
        String mark = held.getValue();
        int dot = mark.indexOf('.');
        return dot > 0 && isSame(mark.substring(dot + 1), signed("mark:" + mark.substring(0, dot)))
                ? Optional.of(mark)
                : Optional.empty();
    }

    /** A pseudonym of the reader whom a mark is of. */
    static String reader(String mark) {
        return mark.substring(0, mark.indexOf('.'));
    }

    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String signed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }
}
