package dk.sundhedsklynge.platform.pages;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a list whose address says which cooperation it shows ({@code klynge}), so that everybody who opens the address sees the same.
 * {@link NarrowByAddress} sees to it; links and forms of the list carry it on by {@link Shell#kept}.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface CooperationInAddress {}
