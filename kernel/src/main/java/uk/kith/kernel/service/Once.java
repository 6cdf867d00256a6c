package uk.kith.kernel.service;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command of a {@link UseCase} that is done once for one {@code Idempotency-Key}: sent again by
 * the same actor to the same address, it returns the stored answer and does nothing. The answer is
 * stored as JSON in the command's own transaction, so it should be small: an id, not a record of a
 * child. A refusal stores nothing. Without the header the command is simply done. Enforced by app.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Once {}
