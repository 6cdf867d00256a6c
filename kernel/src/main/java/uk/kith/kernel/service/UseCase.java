package uk.kith.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service whose every public method is one transaction: it commits whole, any exception rolls it
 * back, and a rollback that nobody threw becomes an error. The only place where
 * {@code @Transactional} stands, listeners' {@code MANDATORY} excepted.
 */
@Stereotype
@ApplicationScoped
@WholeOrError
@Transactional(rollbackOn = Exception.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
