package uk.kith.app.web.search;

/**
 * The form that holds places longer.
 *
 * @param href of the search
 * @param places "One place for Amir with Karen and Paul Whitfield"
 * @param until until when they are held now
 */
public record HoldLongerPage(
    String caption, String href, String reservation, String places, String until) {}
