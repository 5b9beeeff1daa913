/** A form that is recognized with less is checked within itself only. */
export const LEAST_CONFIDENCE_FOR_TIES = 0.6;
