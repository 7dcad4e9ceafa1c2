// SPDX-License-Identifier: GPL-3.0-or-later
// Which member of a Worker stands in which column. For the stores of this room.
#pragma once

#include "core/census/worker.h"

namespace nuanxin {

struct WorkerText {
    const char* column;
    QString Worker::*member;
};

// In the order of the table. Of these, name and document_kind are never NULL.
inline constexpr WorkerText kWorkerTexts[] = {
    {"name", &Worker::name},
    {"document_name", &Worker::documentName},
    {"sex", &Worker::sex},
    {"birth_date", &Worker::birthDate},
    {"ethnicity", &Worker::ethnicity},
    {"education", &Worker::education},
    {"political_status", &Worker::politicalStatus},
    {"occupation", &Worker::occupation},
    {"platform", &Worker::platform},
    {"native_place", &Worker::nativePlace},
    {"document_kind", &Worker::documentKind},
    {"started_on", &Worker::startedOn},
    {"left_on", &Worker::leftOn},
    {"skills", &Worker::skills},
    {"relationship_at", &Worker::relationshipAt},
    {"source", &Worker::source},
    {"verified_on", &Worker::verifiedOn},
    {"consent_basis", &Worker::consentBasis},
    {"consent_on", &Worker::consentOn},
    {"consent_way", &Worker::consentWay},
    {"consent_withdrawn_on", &Worker::consentWithdrawnOn},
    {"note", &Worker::note},
};

struct WorkerSealed {
    const char* column;
    SealedField Worker::*member;
};
inline constexpr WorkerSealed kWorkerSealed[] = {
    {"identity_sealed", &Worker::identity},
    {"phone_sealed", &Worker::phone},
    {"address_sealed", &Worker::address},
};

}  // namespace nuanxin
