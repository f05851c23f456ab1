import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useEffect, useRef } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { type ClinicProfile, useClinic } from './clinic.store.ts';
import { type ProfileValues, profileOf, profileValuesSchema, valuesOf } from './profile-values.ts';

export type ProfileForm = UseFormReturn<ProfileValues>;

/** The form of the profile. Every change that holds is kept at once; what does not hold stays in its field alone. */
export function useProfileForm(): ProfileForm & { readonly keep: () => void } {
  const profile = useClinic();
  const said = useRef<ClinicProfile>(profile);
  const form = useForm<ProfileValues>({
    resolver: standardSchemaResolver(profileValuesSchema),
    defaultValues: valuesOf(profile),
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const { reset, getValues } = form;
  // A profile that this form has not said: found on the device, from a file, from another tab, or erased.
  useEffect(() => {
    if (profile === said.current) return;
    said.current = profile;
    reset(valuesOf(profile));
  }, [profile, reset]);
  return {
    ...form,
    keep() {
      said.current = profileOf(getValues(), useClinic.getState());
      useClinic.setState(said.current, true);
    },
  };
}
