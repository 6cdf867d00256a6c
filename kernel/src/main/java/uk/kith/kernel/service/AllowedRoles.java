package uk.kith.kernel.service;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a service or resource method: any of the roles; with none named, anybody who is
 * signed in and has a role. On a class it holds for every method that has none of its own. Enforced
 * by app; {@link Forbidden} otherwise. Not enforced on calls of a bean to itself, which an
 * architecture rule forbids.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedRoles {
  @Nonbinding
  Role[] value() default {};
}
