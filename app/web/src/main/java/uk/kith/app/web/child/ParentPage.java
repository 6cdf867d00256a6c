package uk.kith.app.web.child;

import org.jspecify.annotations.Nullable;

/**
 * Whose child a child is, of a parent who is looked after or was (R-PERM-27).
 *
 * @param href of the child
 * @param now who is recorded as the parent; null when nobody is
 */
public record ParentPage(String href, String name, @Nullable String now) {}
