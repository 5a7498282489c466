package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** All kinds of spreadsheets that the service takes. */
@ApplicationScoped
public class SheetKinds {
    private final Instance<SheetKind<?>> kinds;

    SheetKinds(@Any Instance<SheetKind<?>> kinds) {
        this.kinds = kinds;
    }

    public List<SheetKind<?>> all() {
        return StreamSupport.stream(kinds.spliterator(), false)
                .<SheetKind<?>>map(it -> it)
                .sorted(Comparator.comparing(SheetKind::label))
                .toList();
    }

    public Optional<SheetKind<?>> find(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    SheetKind<?> of(SheetImport file) {
        return find(file.kind()).orElseThrow();
    }

    /** Who may hand in a file of any kind. */
    Role[] roles() {
        return all().stream().flatMap(it -> it.roles().stream()).distinct().toArray(Role[]::new);
    }
}
