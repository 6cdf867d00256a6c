package uk.kith.kernel.service;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that programs send, of which every name must be one of its parts: a name that is not
 * known is refused (400, {@code unknown}). For questions in which what is absent is as usual, so
 * that a name written wrongly would get an answer to another question.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KnownNames {}
