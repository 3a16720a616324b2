export interface ToneShape {
  readonly hertz: number;
  readonly seconds: number;
  /** Loudness, 0 to 1. */
  readonly gain: number;
}

/** Seconds at the start and the end of a tone, so that it does not click. */
const RAMP = 0.01;

/** Puts a tone on the audio clock. @returns what plays it, to be stopped early */
export const scheduleTone = (
  into: AudioContext,
  { hertz, seconds, gain }: ToneShape,
  starts: number,
): OscillatorNode => {
  const oscillator = into.createOscillator();
  const volume = into.createGain();
  oscillator.frequency.value = hertz;
  volume.gain.setValueAtTime(0, starts);
  volume.gain.linearRampToValueAtTime(gain, starts + RAMP);
  volume.gain.setValueAtTime(gain, starts + seconds - RAMP);
  volume.gain.linearRampToValueAtTime(0, starts + seconds);
  oscillator.connect(volume).connect(into.destination);
  oscillator.start(starts);
  oscillator.stop(starts + seconds);
  return oscillator;
};
