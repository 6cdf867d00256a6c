package uk.kith.app.web.component;

/** An entry of the service navigation. */
public record NavigationItem(String text, String href, boolean active) {}
