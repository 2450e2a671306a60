//! What a device has yet to say of memory that it was asked for.
//!
//! Natively an allocation says at once whether it was granted. A browser answers later, and meanwhile commands are encoded
//! over memory that may not be there. So memory carries its doubt until the answer comes, a batch collects the doubts of all
//! that it uses, and its results carry those: whoever reads one waits for the answers first. What memory is missing for is
//! then the failure of some tensors, and the context is none the worse.

use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use futures::FutureExt;
use futures::future::Shared;

use crate::Result;

/// Whether the platform answers late.
pub(super) const LATE: bool = cfg!(target_family = "wasm");

#[cfg(not(target_family = "wasm"))]
type Answer = futures::future::BoxFuture<'static, Result<()>>;
#[cfg(target_family = "wasm")]
type Answer = futures::future::LocalBoxFuture<'static, Result<()>>;

/// An answer that is yet to come, or came.
#[derive(Clone)]
pub(super) struct Doubt(Shared<Answer>);

impl Doubt {
    pub(super) fn new(answer: impl Future<Output = Result<()>> + wgpu::WasmNotSend + 'static) -> Self {
        let answer: Answer = Box::pin(answer);
        Doubt(answer.shared())
    }

    /// The answer, where it came.
    pub(super) fn answer(&self) -> Option<Result<()>> {
        self.0.clone().now_or_never()
    }

    /// Whether there is no answer yet, or one that refuses.
    pub(super) fn is_open(&self) -> bool {
        !matches!(self.answer(), Some(Ok(())))
    }
}

impl fmt::Debug for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Doubt({:?})", self.answer())
    }
}

/// Doubts that several results share; clones are the same list.
#[derive(Clone, Debug, Default)]
pub(super) struct Doubts(Arc<Mutex<Vec<Doubt>>>);

impl Doubts {
    pub(super) fn add(&self, doubts: impl IntoIterator<Item = Doubt>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for doubt in doubts {
            if !known.iter().any(|known| known.0.ptr_eq(&doubt.0)) {
                known.push(doubt);
            }
        }
    }

    /// Those that are open.
    pub(super) fn open(&self) -> Vec<Doubt> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(Doubt::is_open);
        known.clone()
    }
}

/// Waits for all answers; the first that refuses.
pub(super) async fn settled(doubts: Vec<Doubt>) -> Result<()> {
    for doubt in doubts {
        doubt.0.await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use futures::channel::oneshot;

    use super::*;
    use crate::{Error, ErrorKind};

    /// A doubt, and who answers it.
    fn asked() -> (oneshot::Sender<Result<()>>, Doubt) {
        let (sender, receiver) = oneshot::channel();
        (sender, Doubt::new(receiver.map(|answer| answer.unwrap_or(Ok(())))))
    }

    fn refusal() -> Error {
        Error::new(ErrorKind::OutOfMemory, "none left")
    }

    #[test]
    fn a_doubt_is_open_until_it_is_granted() {
        let (granted, doubt) = asked();
        let (refused, other) = asked();
        assert!(doubt.is_open() && doubt.answer().is_none());
        granted.send(Ok(())).unwrap();
        refused.send(Err(refusal())).unwrap();
        assert!(!doubt.is_open());
        assert!(other.is_open());
        assert_eq!(*other.answer().unwrap().unwrap_err().kind(), ErrorKind::OutOfMemory);
    }

    #[test]
    fn results_of_one_batch_share_what_is_added_later() {
        let doubts = Doubts::default();
        let result = doubts.clone();
        let ((first, one), (second, two)) = (asked(), asked());
        doubts.add([one.clone(), two.clone(), one]);
        assert_eq!(result.open().len(), 2);
        first.send(Ok(())).unwrap();
        assert_eq!(result.open().len(), 1);
        second.send(Err(refusal())).unwrap();
        assert!(settled(result.open()).now_or_never().unwrap().is_err());
        assert!(settled(vec![]).now_or_never().unwrap().is_ok());
    }
}
