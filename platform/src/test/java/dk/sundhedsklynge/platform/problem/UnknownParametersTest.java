package dk.sundhedsklynge.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a resource can say that it reads a parameter. */
class UnknownParametersTest {
    static class Base {
        @QueryParam("of-the-base")
        String inherited;
    }

    static class Bundle {
        @QueryParam("in-a-bundle")
        String one;

        @BeanParam
        Inner inner;
    }

    static class Inner {
        @QueryParam("in-a-bundle-of-a-bundle")
        String one;
    }

    static class Resource extends Base {
        @QueryParam("of-the-class")
        String field;

        void read(
                @QueryParam("of-the-method") String one,
                @QueryParam("several") List<String> several,
                @PathParam("path") String path,
                @HeaderParam("header") String header,
                @BeanParam Bundle bundle) {}
    }

    @Test
    void allOfThemAreKnown() throws NoSuchMethodException {
        var method = Resource.class.getDeclaredMethod(
                "read", String.class, List.class, String.class, String.class, Bundle.class);

        assertThat(UnknownParameters.named(method))
                .containsExactly(
                        "in-a-bundle",
                        "in-a-bundle-of-a-bundle",
                        "of-the-base",
                        "of-the-class",
                        "of-the-method",
                        "several");
        assertThat(UnknownParameters.repeatable(method)).containsExactly("several");
    }
}
