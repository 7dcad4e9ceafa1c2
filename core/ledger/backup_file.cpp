// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/backup_file.h"

#include <sodium.h>

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "core/ledger/backup.h"

namespace nuanxin {

namespace {

constexpr char kMagic[] = "NXLBACKUP1\n";
constexpr qsizetype kMagicSize = sizeof kMagic - 1;
constexpr qint64 kChunk = 1 << 20;
constexpr quint64 kBackupPurpose = 3;  // see SecretKey::derive

QByteArray encodeHead(const SealedHead& head) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << quint32(head.locks.size());
    for (const SealedHead::Lock& lock : head.locks) {
        stream << lock.nameTag << lock.wrap.salt << lock.wrap.cost.operations << lock.wrap.cost.kibibytes
               << lock.wrap.wrapped;
    }
    return bytes;
}

SealedHead decodeHead(const QByteArray& bytes, const QString& path) {
    SealedHead head;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        SealedHead::Lock lock;
        stream >> lock.nameTag >> lock.wrap.salt >> lock.wrap.cost.operations >> lock.wrap.cost.kibibytes >>
            lock.wrap.wrapped;
        head.locks.push_back(lock);
    }
    if (stream.status() != QDataStream::Ok) {
        throw Error(ErrorKind::Damaged, path, QStringLiteral("backup head"));
    }
    return head;
}

// Of a file that could be opened: it could not be named, or there was no space for it. A QSaveFile does not
// always say which write failed.
[[noreturn]] void failWriting(const QFileDevice& file) {
    throw Error(file.error() == QFileDevice::RenameError || file.error() == QFileDevice::PermissionsError
                    ? ErrorKind::CannotAccess
                    : ErrorKind::DiskFull,
                file.fileName(), file.errorString());
}

void startWriting(QSaveFile& file) {
    if (!file.open(QIODevice::WriteOnly)) {
        const bool writable = QFileInfo(QFileInfo(file.fileName()).absolutePath()).isWritable();
        throw Error(writable ? ErrorKind::CannotAccess : ErrorKind::ReadOnly, file.fileName(),
                    file.errorString());
    }
}

void put(QFileDevice& file, const QByteArray& bytes) {
    if (file.write(bytes) != bytes.size()) {
        failWriting(file);
    }
}

QByteArray readHead(QFile& file) {
    if (file.read(kMagicSize) != QByteArray(kMagic)) {
        throw Error(ErrorKind::NotALedger, file.fileName()).seemsTo(sortOf(file.fileName()));
    }
    QDataStream stream(&file);
    quint32 size = 0;
    stream >> size;
    QByteArray head = size < (1u << 20) ? file.read(size) : QByteArray();
    if (head.size() != qsizetype(size)) {
        throw Error(ErrorKind::Damaged, file.fileName(), QStringLiteral("backup head"));
    }
    return head;
}

SecretKey openHead(const SealedHead& head, const Credentials& who, const QString& path) {
    for (const SealedHead::Lock& lock : head.locks) {
        SecretKey key;
        if (lock.nameTag.isEmpty()) {
            if (isRecoveryKey(who.password) &&
                SecretKey::fromRecoveryKey(who.password, lock.wrap.salt).unwrap(lock.wrap.wrapped, key)) {
                return key;
            }
        } else if (lock.nameTag == nameTagOf(who.user, lock.wrap.salt)) {
            if (const auto opened = unwrapWithPassword(lock.wrap, who.password)) {
                return *opened;
            }
        }
    }
    throw Error(ErrorKind::WrongPassword, path).ofBackup();
}

class Pull {
public:
    Pull(QFile& file, const SecretKey& ledgerKey, QByteArray bound)
        : m_file(file), m_bound(std::move(bound)) {
        const QByteArray header = file.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
        const SecretKey key = ledgerKey.derive(kBackupPurpose);
        if (header.size() != qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES) ||
            crypto_secretstream_xchacha20poly1305_init_pull(
                &m_state, reinterpret_cast<const unsigned char*>(header.constData()), key.data()) != 0) {
            damaged();
        }
    }
    // The next chunk; `last` tells that nothing may follow.
    QByteArray next(bool& last) {
        const QByteArray sealed = m_file.read(kChunk + crypto_secretstream_xchacha20poly1305_ABYTES);
        if (sealed.size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES)) {
            damaged();
        }
        QByteArray plain(sealed.size() - qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES),
                         Qt::Uninitialized);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(
                &m_state, reinterpret_cast<unsigned char*>(plain.data()), nullptr, &tag,
                reinterpret_cast<const unsigned char*>(sealed.constData()),
                static_cast<unsigned long long>(sealed.size()),
                reinterpret_cast<const unsigned char*>(m_bound.constData()),
                static_cast<unsigned long long>(m_bound.size())) != 0) {
            damaged();
        }
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (last != m_file.atEnd()) {
            damaged();
        }
        return plain;
    }

private:
    [[noreturn]] void damaged() const {
        throw Error(ErrorKind::Damaged, m_file.fileName(), QStringLiteral("encrypted backup"));
    }
    QFile& m_file;
    QByteArray m_bound;
    crypto_secretstream_xchacha20poly1305_state m_state{};
};

QFile& opened(QFile& file) {
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(file.exists() ? ErrorKind::CannotAccess : ErrorKind::NotFound, file.fileName(),
                    file.errorString());
    }
    return file;
}

void report(Progress& progress, qint64 done, qint64 total) {
    progress.advance(done, total);
    if (progress.isCancelled()) {
        throw Error(ErrorKind::Cancelled);
    }
}

}  // namespace

QByteArray nameTagOf(const QString& name, const QByteArray& salt) {
    const QByteArray utf8 = name.toUtf8();
    QByteArray tag(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(tag.data()), 16,
                       reinterpret_cast<const unsigned char*>(utf8.constData()),
                       static_cast<unsigned long long>(utf8.size()),
                       reinterpret_cast<const unsigned char*>(salt.constData()),
                       static_cast<size_t>(salt.size()));
    return tag;
}

bool isEncryptedBackup(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kMagicSize) == QByteArray(kMagic);
}

void encryptFile(const QString& plain, const QString& out, const SealedHead& head, const SecretKey& ledgerKey,
                 Progress& progress) {
    QFile in(plain);
    opened(in);
    QSaveFile file(out);
    startWriting(file);
    const QByteArray headBytes = encodeHead(head);
    put(file, kMagic);
    QDataStream(&file) << quint32(headBytes.size());
    put(file, headBytes);
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    const SecretKey key = ledgerKey.derive(kBackupPurpose);
    crypto_secretstream_xchacha20poly1305_init_push(&state, reinterpret_cast<unsigned char*>(header.data()),
                                                    key.data());
    put(file, header);
    do {
        const QByteArray chunk = in.read(kChunk);
        QByteArray sealed(chunk.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES),
                          Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char*>(sealed.data()), nullptr,
            reinterpret_cast<const unsigned char*>(chunk.constData()),
            static_cast<unsigned long long>(chunk.size()),
            reinterpret_cast<const unsigned char*>(headBytes.constData()),
            static_cast<unsigned long long>(headBytes.size()),
            in.atEnd() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        put(file, sealed);
        report(progress, in.pos(), in.size());
    } while (!in.atEnd());
    if (!file.commit()) {
        failWriting(file);
    }
}

SecretKey decryptFile(const QString& sealed, const QString& out, const Credentials& who, Progress& progress) {
    QFile in(sealed);
    const QByteArray headBytes = readHead(opened(in));
    const SecretKey key = openHead(decodeHead(headBytes, sealed), who, sealed);
    Pull pull(in, key, headBytes);
    QSaveFile file(out);
    startWriting(file);
    for (bool last = false; !last;) {
        put(file, pull.next(last));
        report(progress, in.pos(), in.size());
    }
    if (!file.commit()) {
        failWriting(file);
    }
    return key;
}

}  // namespace nuanxin
