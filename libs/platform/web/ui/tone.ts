/** What a colour stands for; it always comes with a sign and a word. */
export type Tone = 'pine' | 'lake' | 'amber' | 'rowan';
