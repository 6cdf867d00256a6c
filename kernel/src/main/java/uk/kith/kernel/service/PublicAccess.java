package uk.kith.kernel.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource that answers people who have not signed in: the sign-in page and a few texts. Every
 * other resource names its {@link AllowedRoles}, or is refused. ({@code PermitAll} is not used: the
 * server answers anonymous callers of it with 401.)
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PublicAccess {}
